import type { Loop } from '../loop.ts';
import type { Report } from './finding.ts';
import { posts } from './hands.ts';
import { targets } from './targets.ts';

/** Every right leads to a loop that somebody outside the rated unit closes; one second review follows, and no third. */
export const reviews = (loops: readonly Loop[], report: Report): void => {
  const named = new Map(loops.map((loop) => [loop.name, loop]));
  const opened = new Set<string>();
  for (const loop of loops)
    for (const [name, right] of Object.entries(loop.rights)) {
      const review = named.get(right.loop);
      const at = `${loop.name}: ${name}`;
      if (review === undefined) {
        report(
          'judged',
          'right-leads-nowhere',
          at,
          `Right '${name}' of loop '${loop.name}' opens the loop '${right.loop}', which nobody defines.`,
        );
        continue;
      }
      opened.add(review.name);
      const opening = review.acts[review.opens];
      if (
        opening === undefined ||
        !opening.by.includes(review.serves ?? '') ||
        posts(review, opening).length > 0 ||
        opening.by.length > 1
      )
        report(
          'judged',
          'review-by-another',
          at,
          `Loop '${review.name}' is opened by a right, and by others than the one who has it.`,
        );
    }
  for (const name of opened) closing(named.get(name), report);
  for (const loop of loops) {
    if (depth(named, loop.name, []) > 2)
      report(
        'judged',
        'reviews-chain',
        loop.name,
        `Reviews of loop '${loop.name}' lead to reviews of reviews without end: one second review is offered, and no third.`,
      );
    if (loop.serves === null || opened.has(loop.name) || loop.outside.judged !== undefined) continue;
    for (const [name, ending] of Object.entries(loop.endings))
      if (ending.invites === null)
        report(
          'judged',
          'ending-without-right',
          `${loop.name}: ${name}`,
          `Ending '${name}' of loop '${loop.name}' leaves '${loop.serves}' no right to review what was done.`,
        );
  }
};

/** Whoever closes a review from a post is not of the rated unit: the ending says from whom it is apart. */
const closing = (review: Loop | undefined, report: Report): void => {
  for (const [name, ending] of Object.entries(review?.endings ?? {})) {
    const byPost = Object.values(review?.acts ?? {}).some(
      (act) =>
        review !== undefined && posts(review, act).length > 0 && targets(act).some((branch) => branch.to === name),
    );
    if (ending.answers && byPost && ending.apartFrom === undefined)
      report(
        'judged',
        'review-closed-by-anyone',
        `${review?.name}: ${name}`,
        `A review ends as '${name}' by a post that may be the rated one's: the ending does not say from whom it is apart.`,
      );
  }
};

/** How many reviews can follow one another from a loop; three stands for no end. */
const depth = (named: ReadonlyMap<string, Loop>, name: string, seen: readonly string[]): number => {
  if (seen.length > 3) return 3;
  const rights = Object.values(named.get(name)?.rights ?? {});
  return Math.max(0, ...rights.map((right) => 1 + depth(named, right.loop, [...seen, name])));
};
