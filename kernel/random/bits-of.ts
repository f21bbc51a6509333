import type { Standing } from '../case.ts';
import type { Context } from '../context.ts';
import type { Plan } from '../sound/plan.ts';

/** The situation of a case as it stands, in the bits of the check; twice where its hops cannot be told from outside. */
export const bitsOf = (plan: Plan, standing: Standing, context: Context): readonly bigint[] => {
  let bits = 0n;
  for (const [name, run] of Object.entries(standing.clocks)) {
    if (run.status === 'running') bits |= plan.bit('clock', name);
    if (run.status === 'fired') bits |= plan.bit('fired', name);
  }
  for (const [fact, value] of Object.entries(standing.facts)) if (value !== null) bits |= plan.bit('fact', fact);
  for (const seat of Object.keys(standing.seats)) bits |= plan.bit('seat', seat);
  for (const run of standing.pauses) if (run.to === null) bits |= plan.bit('pause', run.pause);
  for (const run of standing.debts) if (run.outcome === 'owed') bits |= plan.bit('debt', run.debt);
  for (const run of standing.children) if (run.outcome === 'open') bits |= plan.bit('child', run.child);
  for (const act of Object.keys(standing.done)) bits |= plan.bit('done', act);
  for (const guard of plan.itemGuards)
    if (context.guards[guard]?.({ input: {}, item: standing.given.item, standing })) bits |= plan.bit('item', guard);
  if (standing.offer !== null) bits |= plan.bit('offer');
  if (standing.notice !== null) bits |= plan.bit('notice');
  const live = plan.live(standing.state ?? '');
  return [bits & live, (bits | plan.bit('spent')) & live];
};
