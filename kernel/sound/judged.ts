import type { Act, Loop } from '../loop.ts';
import type { Report } from './finding.ts';
import { fromStates, posts } from './hands.ts';
import { targets } from './targets.ts';

/** Whoever is served judges, whoever is rated does not; what needs two hands says so twice. */
export const judged = (loop: Loop, report: Report): void => {
  for (const [name, right] of Object.entries(loop.rights)) {
    if (right.to === right.about)
      report('judged', 'right-of-the-rated', name, `Right '${name}' lets '${right.about}' review itself.`);
    if (loop.seats[right.to]?.kind !== 'party')
      report(
        'judged',
        'right-of-a-post',
        name,
        `Right '${name}' goes to '${right.to}', which is no party: only who was served reviews.`,
      );
    if (loop.seats[right.about]?.kind !== 'post')
      report('judged', 'right-about-a-party', name, `Right '${name}' is about '${right.about}', which is no post.`);
    if (loop.serves !== null && right.to !== loop.serves)
      report(
        'judged',
        'right-of-another',
        name,
        `Right '${name}' goes to '${right.to}', but the loop serves '${loop.serves}'.`,
      );
    const left =
      Object.values(loop.endings).some((ending) => ending.invites === name) ||
      Object.values(loop.acts).some((act) => act.invites === name);
    if (!left) report('judged', 'right-never-left', name, `Right '${name}' is left by nothing.`);
  }
  for (const [name, ending] of Object.entries(loop.endings)) apartFrom(loop, name, ending.apartFrom, report);
  for (const [name, seat] of Object.entries(loop.seats)) {
    if (seat.apart?.includes(name) || seat.apartPerson?.includes(name))
      report('judged', 'apart-from-itself', name, `Seat '${name}' is kept apart from itself.`);
    if (seat.sameUnit !== undefined && seat.apart?.includes(seat.sameUnit))
      report(
        'judged',
        'apart-and-together',
        name,
        `Seat '${name}' shares the unit of '${seat.sameUnit}' and must not.`,
      );
    if (
      typeof seat.bound === 'object' &&
      'zone' in seat.bound &&
      (seat.apart ?? []).length > 0 &&
      seat.bound.zone.length < 2
    )
      report(
        'judged',
        'nobody-above',
        name,
        `Seat '${name}' must be apart from ${(seat.apart ?? []).join(', ')}, but the zone has no second post that would step in.`,
      );
  }
  for (const [name, act] of Object.entries(loop.acts)) hands(loop, name, act, report);
};

/** Said twice: the ending names the seat, and every post that can bring it about is apart from it. */
const apartFrom = (loop: Loop, ending: string, rated: string | undefined, report: Report): void => {
  const closing = Object.entries(loop.acts).filter(([, act]) => targets(act).some((branch) => branch.to === ending));
  for (const [name, act] of closing)
    for (const seat of posts(loop, act)) {
      const apart = loop.seats[seat]?.apart ?? [];
      if (rated !== undefined && (seat === rated || !apart.includes(rated)))
        report(
          'judged',
          'closed-by-the-rated',
          `${name}: ${seat}`,
          `Act '${name}' ends the case as '${ending}' from seat '${seat}', which may be of the unit of '${rated}'.`,
        );
    }
};

const hands = (loop: Loop, name: string, act: Act, report: Report): void => {
  const doers = (acts: readonly string[]) =>
    acts.flatMap((other) => (loop.acts[other] === undefined ? [] : posts(loop, loop.acts[other])));
  for (const seat of posts(loop, act)) {
    const apart = loop.seats[seat]?.apartPerson ?? [];
    const earlier = doers(act.otherHandThan ?? []);
    if (act.otherHandThan !== undefined && !earlier.some((other) => apart.includes(other)))
      report(
        'judged',
        'second-hand-said-once',
        `${name}: ${seat}`,
        `Act '${name}' asks for another hand than ${act.otherHandThan.join(', ')}, but seat '${seat}' is not kept apart by person from whoever does that.`,
      );
    const decides = act.paper !== undefined || targets(act).some((branch) => loop.endings[branch.to] !== undefined);
    if (decides && apart.length > 0 && act.otherHandThan === undefined && comesAfter(loop, act, apart))
      report(
        'judged',
        'second-hand-said-once',
        `${name}: ${seat}`,
        `Seat '${seat}' is kept apart by person from ${apart.join(', ')}, but its act '${name}' does not ask for another hand.`,
      );
  }
};

/**
 * Whether the last hand before an act is one of these seats: always, or, where the act answers what was asked, from one
 * at least of its states. What only ends a case, such as terminating it, may be done beforehand by anybody.
 */
const comesAfter = (loop: Loop, act: Act, seats: readonly string[]): boolean =>
  alwaysAfter(loop, act, seats) ||
  (act.from !== 'open' &&
    targets(act).some((branch) => loop.endings[branch.to]?.answers === true) &&
    fromStates(loop, act).some((state) => alwaysAfter(loop, { ...act, from: [state] }, seats)));

/** Whether the last hand before an act is always one of these seats: what a clock or a party does in between is no hand. */
const alwaysAfter = (loop: Loop, act: Act, seats: readonly string[], seen: readonly Act[] = []): boolean => {
  const from = fromStates(loop, act);
  const entering = Object.values(loop.acts).filter(
    (other) =>
      !seen.includes(other) && targets(other).some((branch) => branch.to !== 'stay' && from.includes(branch.to)),
  );
  return (
    act.from !== 'open' &&
    (entering.length > 0 || seen.length > 0) &&
    entering.every((other) => {
      const by = posts(loop, other);
      if (by.length > 0) return by.every((one) => seats.includes(one));
      return other.from !== 'new' && alwaysAfter(loop, other, seats, [...seen, other]);
    })
  );
};
