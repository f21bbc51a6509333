import type { Loop } from '../../kernel/loop.ts';
import type { Figure } from '../../kernel/programme.ts';
import type { Connection } from '../commit/connection.ts';
import { countWithUndone, summed, type Addition, type CaseAddition } from './count.ts';
import { standingsAt, type CaseEvent } from './standings-at.ts';

const text = `
SELECT position, stream, kind, mark, body FROM event WHERE zone_id = $1 AND position > $2 AND position <= $3 ORDER BY position LIMIT $4`;

export type Counted = {
  readonly additions: readonly Addition[];
  /** The same, case by case. */
  readonly byCase: readonly CaseAddition[];
  readonly position: number;
  readonly events: number;
};

/** What the events after a position add to the figures, at most `limit` of them, and how far that is. */
export const counted = async (
  connection: Connection,
  zone: string,
  figures: readonly Figure[],
  loops: ReadonlyMap<string, { readonly loop: Loop }>,
  range: { readonly after: number; readonly upto: number; readonly limit: number },
): Promise<Counted> => {
  const result = await connection.query({
    name: 'events-after',
    text,
    values: [zone, range.after, range.upto, range.limit],
  });
  const rows = result.rows as (CaseEvent & { position: string; kind: string })[];
  const cases = rows.filter((row) => row.kind === 'case');
  const { stood, events } = await standingsAt(connection, zone, cases, loops);
  const byCase = cases.flatMap(({ stream, body, mark }) =>
    countWithUndone(figures, { event: body, mark }, events.get(stream) ?? [], (seq) =>
      stood.get(`${stream} ${seq}`),
    ).map((addition): CaseAddition => ({ ...addition, stream, seq: body.seq })),
  );
  return {
    additions: summed<Addition>(byCase.map(({ stream: _stream, seq: _seq, ...addition }) => addition)),
    byCase: summed(byCase, (one) => [one.figure, one.unit, one.day, one.class, one.stream, one.seq]),
    position: Number(rows.at(-1)?.position ?? range.after),
    events: rows.length,
  };
};
