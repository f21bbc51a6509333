import type { Act, Loop } from '../loop.ts';
import type { Report } from './finding.ts';
import { posts } from './hands.ts';
import { targets } from './targets.ts';

/** A refusal, return, pause, extension, ruling or decision says why, and on what basis; what the clock does needs no words. */
export const grounded = (loop: Loop, report: Report): void => {
  for (const [name, act] of Object.entries(loop.acts)) {
    const kind = burden(loop, act);
    if (kind === null || (act.needs?.reason && act.needs.basis)) continue;
    const lacks = act.needs?.reason ? 'a basis' : act.needs?.basis ? 'a reason' : 'a reason and a basis';
    report('grounded', `${kind}-without-grounds`, name, `Act '${name}' is a ${kind} and does not ask for ${lacks}.`);
  }
  for (const [name, pause] of Object.entries(loop.pauses)) {
    if (pause.paper === null)
      report(
        'grounded',
        'pause-without-paper',
        name,
        `Pause '${name}' is told to nobody on paper: a pause that nobody was told of stops no clock.`,
      );
    else if (loop.papers[pause.paper]?.grounds === false)
      report(
        'grounded',
        'paper-without-grounds',
        pause.paper,
        `Paper '${pause.paper}' tells pause '${name}' and carries no grounds.`,
      );
  }
  for (const [name, { extension }] of Object.entries(loop.clocks))
    if (extension !== undefined && loop.papers[extension.paper]?.grounds === false)
      report(
        'grounded',
        'paper-without-grounds',
        extension.paper,
        `Paper '${extension.paper}' tells the extension of clock '${name}' and carries no grounds.`,
      );
  for (const [name, paper] of Object.entries(loop.papers)) {
    if (paper.remedies && !paper.grounds)
      report('grounded', 'remedies-without-grounds', name, `Paper '${name}' names remedies and no grounds.`);
    if (!written(loop).has(name))
      report('grounded', 'paper-never-written', name, `Paper '${name}' is written by nothing.`);
  }
  for (const [name, act] of Object.entries(loop.acts))
    if (
      act.needs?.checklist !== undefined &&
      act.needs.checklist !== 'complete' &&
      !papersOf(loop, act).some((paper) => loop.papers[paper]?.grounds)
    )
      report(
        'grounded',
        'notice-without-paper',
        name,
        `Act '${name}' names what is missing and does not say it on a paper with grounds.`,
      );
};

const burden = (loop: Loop, act: Act): string | null => {
  if (posts(loop, act).length === 0) return null;
  if (act.pauses !== undefined) return 'pause';
  if (act.extends !== undefined) return 'extension';
  if (act.rules !== undefined) return 'ruling';
  if (act.declines) return 'return';
  if (act.needs?.checklist !== undefined && act.needs.checklist !== 'complete') return 'notice';
  return act.from !== 'new' && papersOf(loop, act).some((paper) => loop.papers[paper]?.grounds) ? 'decision' : null;
};

/** The papers an act writes itself or by the endings it leads to. */
const papersOf = (loop: Loop, act: Act): readonly string[] =>
  [act.paper, ...targets(act).flatMap((branch) => [branch.paper, loop.endings[branch.to]?.paper])].filter(
    (paper): paper is string => typeof paper === 'string',
  );

const written = (loop: Loop): ReadonlySet<string | null | undefined> =>
  new Set([
    ...Object.values(loop.acts).flatMap((act) => [act.paper, ...targets(act).map(({ paper }) => paper)]),
    ...Object.values(loop.endings).map((ending) => ending.paper),
    ...Object.values(loop.pauses).map((pause) => pause.paper),
    ...Object.values(loop.clocks).map((clock) => clock.extension?.paper),
    loop.correction?.paper,
  ]);
