import type { Loop } from '../loop.ts';
import type { Report } from './finding.ts';

/** What was done wrongly is put right in the open: by a second hand of the house, on a paper to whom it concerns. */
export const provable = (loop: Loop, report: Report): void => {
  const correction = loop.correction;
  if (correction !== null) {
    if (correction.by.length === 0)
      report(
        'provable',
        'put-right-by-nobody',
        loop.name,
        `Loop '${loop.name}' lets wrong acts be put right and names nobody who may.`,
      );
    for (const seat of correction.by)
      if (loop.seats[seat]?.kind === 'party')
        report('provable', 'put-right-by-a-party', seat, `Wrong acts would be put right by '${seat}', a party.`);
    if (loop.serves !== null && loop.papers[correction.paper]?.to !== loop.serves)
      report(
        'provable',
        'put-right-untold',
        correction.paper,
        `What is put right is told on '${correction.paper}', which does not go to '${loop.serves}'.`,
      );
    if (!(correction.hold >= 0 && correction.hold <= 60))
      report(
        'provable',
        'hold-too-long',
        loop.name,
        `What tells somebody outside would be held back for ${correction.hold} minutes: a wrong click is noticed within the hour.`,
      );
  }
  for (const [name, paper] of Object.entries(loop.papers))
    if (loop.seats[paper.to]?.kind === 'post')
      report(
        'provable',
        'paper-to-a-post',
        name,
        `Paper '${name}' goes to the post '${paper.to}': papers tell people, cases tell posts.`,
      );
};
