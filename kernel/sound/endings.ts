import type { Loop } from '../loop.ts';
import type { Report } from './finding.ts';
import { posts } from './hands.ts';
import { targets } from './targets.ts';

/** Endings of a loop that serves a person tell them on paper, carry evidence and leave a review right; others tell the parent. */
export const endings = (loop: Loop, report: Report): void => {
  if (!Object.values(loop.endings).some((ending) => ending.answers))
    report('finished', 'no-answer', loop.name, `No ending of loop '${loop.name}' answers what was asked.`);
  for (const [name, ending] of Object.entries(loop.endings)) {
    if (loop.serves === null) {
      if (ending.tells !== 'parent')
        report(
          'finished',
          'parent-not-told',
          name,
          `Ending '${name}' of the inner loop '${loop.name}' does not report to its parent.`,
        );
      if (ending.answers && ending.evidence.length === 0)
        report('finished', 'ending-without-evidence', name, `Ending '${name}' answers and needs no evidence.`);
      continue;
    }
    if (ending.tells !== loop.serves)
      report(
        'finished',
        'served-not-told',
        name,
        `Ending '${name}' does not tell '${loop.serves}', whom the loop serves.`,
      );
    if (ending.evidence.length === 0)
      report('finished', 'ending-without-evidence', name, `Ending '${name}' needs no evidence.`);
    if (ending.paper === null)
      report('finished', 'ending-without-paper', name, `Ending '${name}' is told to '${loop.serves}' on no paper.`);
    else if (loop.papers[ending.paper]?.to !== ending.tells)
      report(
        'finished',
        'paper-to-another',
        name,
        `Ending '${name}' tells '${ending.tells}', but its paper '${ending.paper}' goes to '${loop.papers[ending.paper]?.to}'.`,
      );
    if (ending.invites === null && loop.outside.judged === undefined && byHand(loop, name))
      report(
        'judged',
        'ending-without-right',
        name,
        `Ending '${name}' leaves '${loop.serves}' no right to review what was done.`,
      );
  }
  const facts = new Set(Object.values(loop.endings).flatMap((ending) => ending.evidence));
  for (const [name, act] of Object.entries(loop.acts))
    for (const [fact, source] of Object.entries(act.set ?? {}))
      if (
        facts.has(fact) &&
        typeof source === 'object' &&
        'input' in source &&
        act.needs?.input?.includes(source.input) !== true
      )
        report(
          'finished',
          'evidence-not-asked-for',
          `${name}: ${fact}`,
          `Act '${name}' sets the evidence '${fact}' from the field '${source.input}', which it does not ask for.`,
        );
};

const byHand = (loop: Loop, ending: string): boolean =>
  Object.values(loop.acts).some(
    (act) => targets(act).some((branch) => branch.to === ending) && posts(loop, act).length > 0,
  );
