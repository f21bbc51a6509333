import type { Act, Child, Loop } from '../loop.ts';
import { explore } from './explore.ts';
import type { Rhythm } from '../rhythm.ts';
import type { Report } from './finding.ts';
import { finishing } from './finishing.ts';
import { leaving } from './leaving.ts';
import { pending } from './pending.ts';
import { rhythms } from './rhythms.ts';
import { reviews } from './reviews.ts';
import { targets } from './targets.ts';

/** What loops owe each other: parents and children first, then rights and the reviews they lead to. */
export const together = (loops: readonly Loop[], turning: readonly Rhythm[], report: Report): void => {
  const named = new Map(loops.map((loop) => [loop.name, loop]));
  if (named.size < loops.length) report('provable', 'loop-named-twice', 'loops', 'Two loops have the same name.');
  for (const loop of loops) {
    for (const [name, child] of Object.entries(loop.children))
      for (const kind of childLoops(child)) parent(loop, name, kind, named.get(kind), report);
    leaving(loop, named, report);
    if (waits(named, loop.name, loop.name, new Set()))
      report(
        'finished',
        'circular-wait',
        loop.name,
        `Loop '${loop.name}' can come to wait for itself through its children.`,
      );
  }
  const kinds = loops.flatMap((loop) => Object.values(loop.children));
  const children = new Set(kinds.flatMap(childLoops));
  // Whatever stands on its own is sound by itself: its posts and its clock come to an answer.
  for (const name of new Set(kinds.filter(({ follows }) => follows !== true).flatMap(childLoops))) {
    const loop = named.get(name);
    if (loop !== undefined) alone(loop, report);
  }
  const left = new Set(
    loops.flatMap((loop) => Object.values(loop.acts).flatMap((act) => act.leaves?.map((one) => one.loop) ?? [])),
  );
  const turns = new Set(turning.map(({ loop }) => loop));
  for (const loop of loops)
    if (
      loop.serves === null &&
      loop.standsAlone !== true &&
      !children.has(loop.name) &&
      !left.has(loop.name) &&
      !turns.has(loop.name)
    )
      report(
        'finished',
        'inner-loop-of-none',
        loop.name,
        `Inner loop '${loop.name}' serves nobody, and no loop opens it.`,
      );
  rhythms(turning, loops, named, report);
  reviews(loops, report);
};

const opensKind = (loop: Loop, { opensChild }: Act): string | undefined =>
  opensChild?.loop ?? loop.children[opensChild?.child ?? '']?.loop;

const childLoops = ({ loop, others }: Child): readonly string[] => [loop, ...(others ?? [])];

const parent = (loop: Loop, name: string, kind: string, child: Loop | undefined, report: Report): void => {
  const at = `${loop.name}: ${name}`;
  if (child === undefined)
    return report(
      'finished',
      'child-loop-unknown',
      at,
      `Loop '${loop.name}' opens children '${name}' of the loop '${kind}', which nobody defines.`,
    );
  const acts = Object.values(loop.acts);
  const heard = loop.children[name];
  const unheard = [heard?.hears ?? '', ...Object.values(heard?.hearsAs ?? {})].some(
    (act) => loop.acts[act]?.hears !== name || !loop.acts[act]?.by.includes('child'),
  );
  if (unheard)
    report('finished', 'child-not-heard', at, `The ending of child '${name}' reaches no act of loop '${loop.name}'.`);
  const opener = acts.find((act) => act.opensChild?.child === name && opensKind(loop, act) === kind)?.opensChild?.as;
  const opens = child.acts[child.opens]?.by ?? [];
  const opened =
    opener === undefined ? opens.includes('parent') : child.serves !== null && opens.includes(child.serves);
  if ((child.serves === null || opener !== undefined) && !opened)
    report('finished', 'child-not-opened', at, `Loop '${child.name}' is not opened by its parent '${loop.name}'.`);
  const recalled = acts.some((act) => act.recalls?.includes(name));
  const leaves = acts.some(
    (act) =>
      targets(act).some((branch) => loop.endings[branch.to] !== undefined) && !act.awaitsChildren?.includes(name),
  );
  if (leaves && !recalled && loop.children[name]?.follows !== true)
    report(
      'finished',
      'child-never-recalled',
      at,
      `Loop '${loop.name}' can end without child '${name}', and never calls it back.`,
    );
  const obeys = Object.values(child.acts).some(
    (act) =>
      act.by.includes('parent') &&
      act.from !== 'new' &&
      targets(act).some((branch) => child.endings[branch.to] !== undefined),
  );
  if (recalled && !obeys)
    report(
      'finished',
      'child-ignores-recall',
      at,
      `Loop '${child.name}' has no act by which its parent '${loop.name}' calls it back.`,
    );
  for (const act of acts)
    if (act.opensChild?.child === name && opensKind(loop, act) === kind)
      for (const [seat, definition] of Object.entries(child.seats))
        if (definition.bound === 'given' && !definition.optional && act.opensChild.seats[seat] === undefined)
          report(
            'answered',
            'child-seat-not-given',
            `${at}: ${seat}`,
            `Loop '${loop.name}' opens child '${name}' without saying who fills its seat '${seat}'.`,
          );
};

const waits = (named: ReadonlyMap<string, Loop>, from: string, to: string, seen: Set<string>): boolean =>
  Object.values(named.get(from)?.children ?? {})
    .flatMap(childLoops)
    .some((loop) => {
      if (loop === to) return true;
      if (seen.has(loop)) return false;
      seen.add(loop);
      return waits(named, loop, to, seen);
    });

/** A child is waited for, so it must end by the clock alone, whatever its unit does or leaves undone. */
const alone = (loop: Loop, report: Report): void => {
  const explored = explore(loop);
  const ends = finishing(
    explored,
    (edge) => edge.sure && (edge.hand.kind === 'clock' || edge.hand.kind === 'child'),
    () => true,
  );
  explored.situations.forEach((situation, at) => {
    if (!ends[at])
      report(
        'finished',
        'child-may-hang',
        loop.name,
        `Loop '${loop.name}' is waited for, and from ${pending(explored.plan, situation)} the clock alone does not end it.`,
      );
  });
};
