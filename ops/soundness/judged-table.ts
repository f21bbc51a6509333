/** What became of a mutant: whether it would have loaded, and what was seen to break when it was played. */
export type Judged = {
  readonly kind: string;
  readonly at: string;
  readonly refused: boolean;
  readonly broken: string | null;
};

/** Caught of broken by kind of mutation, then every broken one that was not caught. */
export const judgedTable = (judged: readonly Judged[]): string => {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].toSorted();
  const row = (kind: string, of: readonly Judged[]) => {
    const broken = of.filter((one) => one.broken !== null);
    const caught = broken.filter((one) => one.refused).length;
    const refused = of.filter((one) => one.refused).length;
    const share = broken.length === 0 ? '' : `${Math.round((100 * caught) / broken.length)} %`;
    return [
      kind.padEnd(32),
      String(of.length).padStart(7),
      String(refused).padStart(8),
      String(broken.length).padStart(7),
      String(caught).padStart(7),
      share.padStart(6),
    ].join(' ');
  };
  const escaped = judged.filter((one) => one.broken !== null && !one.refused);
  return [
    `${'mutation'.padEnd(32)} mutants  refused  broken  caught  share`,
    ...kinds.map((kind) =>
      row(
        kind,
        judged.filter((one) => one.kind === kind),
      ),
    ),
    row('all', judged),
    '',
    escaped.length === 0
      ? 'Every mutant that was seen to break a promise is refused.'
      : `Seen to break a promise and not refused (${escaped.length}):`,
    ...escaped.map(({ kind, at, broken }) => `  ${kind}: ${at}\n    ${broken}`),
    '',
  ].join('\n');
};
