import type { Moment, Standing } from '../../kernel/case.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { owed } from '../../kernel/owed.ts';

/**
 * What an order knows of the case that it is about, by that case's own clocks and events and by nobody's saying: whether a
 * duty is missed and still to be done, since which day (else the day of the order), and whether whoever asked has been asked himself.
 */
export const knownOf = (loop: Loop, standing: Standing, at: Moment): JsonObject => {
  const most = owed(loop, standing);
  const askerWord = askerWordOf(loop, standing);
  return most?.missed
    ? { late: true, redSince: dayOfMoment(most.due), askerWord }
    : { late: false, redSince: dayOfMoment(at), askerWord };
};

/** What whoever asked has said in the end; nothing is waited for in a loop that asks nobody back. */
export const askerWordOf = (loop: Loop, { ending, facts }: Standing): string => {
  if (!Object.hasOwn(loop.acts, 'call-back')) return 'none';
  if (ending === null) return 'pending';
  if (facts['confirmedOn'] !== undefined) return 'confirmed';
  return facts['calledBackOn'] === undefined ? 'told' : 'called-back';
};

/** What the door says for whoever gives an order by hand; of an instruction it knows nothing. */
export const knownFor = (order: Loop, about: Loop, standing: Standing, at: Moment): JsonObject =>
  order.name === 'supervision' ? knownOf(about, standing, at) : {};
