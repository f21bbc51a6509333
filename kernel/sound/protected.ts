import type { Loop } from '../loop.ts';
import type { Report } from './finding.ts';
import { guardsAsked } from './plan.ts';
import { fromStates, posts } from './hands.ts';
import { targets } from './targets.ts';

/** Least privilege: a post has a role, a party moves only a case that is its own or awaits it, a guard says what it reads. */
export const protectedFrom = (loop: Loop, report: Report): void => {
  const acting = new Set([
    ...Object.values(loop.acts).flatMap((act) => posts(loop, act)),
    ...Object.values(loop.states).map((state) => state.holder),
  ]);
  for (const [name, seat] of Object.entries(loop.seats)) {
    if (seat.kind === 'post' && seat.role === undefined && acting.has(name))
      report('protected', 'post-without-role', name, `Post '${name}' acts without a role: anybody of its unit could.`);
    if (seat.kind === 'party' && seat.role !== undefined)
      report('protected', 'party-with-role', name, `Party '${name}' has a role, which only posts have.`);
    if (seat.optional && seat.pinned)
      report(
        'protected',
        'pinned-and-optional',
        name,
        `Seat '${name}' stays to the end and may be missing from the beginning.`,
      );
  }
  for (const [name, act] of Object.entries(loop.acts)) {
    if (act.from === 'new') continue;
    const strangers = act.by.filter((by) => loop.seats[by]?.kind === 'party' && by !== loop.serves);
    const moves = targets(act).some((branch) => branch.to !== 'stay');
    for (const stranger of strangers)
      if (moves && fromStates(loop, act).some((state) => loop.states[state]?.awaits !== stranger))
        report(
          'protected',
          'moved-by-a-stranger',
          `${name}: ${stranger}`,
          `Act '${name}' lets '${stranger}' move a case that serves another and does not await it.`,
        );
    for (const holder of Object.entries(act.set ?? {}))
      if (holder[1] === 'actor-person' && act.by.some((by) => loop.seats[by]?.kind === 'party'))
        report(
          'protected',
          'person-of-a-party',
          `${name}: ${holder[0]}`,
          `Act '${name}' keeps the person who acted in '${holder[0]}', also when it was a party.`,
        );
  }
  shielded(loop, acting, report);
  const left = Object.values(loop.acts).flatMap((act) => (act.leaves ?? []).map((one) => one.when));
  const asked: readonly (string | undefined)[] = [...guardsAsked(loop), ...left];
  for (const guard of Object.keys(loop.guards))
    if (!asked.includes(guard))
      report('protected', 'guard-never-asked', guard, `Guard '${guard}' is declared and never asked.`);
};

/** What is about a unit never comes into its hands: whoever has it or acts in it is of another. */
const shielded = (loop: Loop, acting: ReadonlySet<string>, report: Report): void => {
  const from = loop.shields?.from;
  if (from === undefined) return;
  const apart = (seat: string | undefined): boolean =>
    seat !== undefined && (loop.seats[seat]?.apart?.includes(from) === true || apart(loop.seats[seat]?.sameUnit));
  for (const seat of acting)
    if (loop.seats[seat]?.kind === 'post' && !apart(seat))
      report(
        'protected',
        'in-the-hands-of-whom-it-is-about',
        seat,
        `Seat '${seat}' has a part in a case about '${from}' and may be of its unit.`,
      );
};
