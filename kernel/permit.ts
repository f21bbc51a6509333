import type { Actor, Moment, Refusal, Standing } from './case.ts';
import type { Context } from './context.ts';
import type { Act, Loop } from './loop.ts';
import { refuse } from './refuse.ts';
import { seated } from './seated.ts';

/**
 * Whether somebody may do an act as the case stands, before what he says is looked at. Gives the seat he
 * acts from, or the refusal.
 */
export const permit = (
  loop: Loop,
  standing: Standing,
  name: string,
  actor: Actor,
  at: Moment,
  context: Context,
): { readonly seat: string } | { readonly refusal: Refusal } => {
  const act = Object.hasOwn(loop.acts, name) ? loop.acts[name] : undefined;
  if (act === undefined) return { refusal: refuse('unknown-act', name) };
  if (standing.state === null) return { refusal: refuse('ended', name, { ending: standing.ending }) };
  if (act.from === 'new' || (act.from !== 'open' && !act.from.includes(standing.state)))
    return { refusal: refuse('not-now', name, { state: standing.state }) };
  const seat = seated(loop, standing, name, actor);
  if (typeof seat !== 'string') return { refusal: seat };
  const refusal =
    byHistory(standing, name, act, actor) ??
    byClock(standing, name, act, at) ??
    byThings(standing, name, act) ??
    byOffer(loop, standing, name, act) ??
    byGuard(standing, name, act, context);
  return refusal === null ? { seat } : { refusal };
};

const byHistory = (standing: Standing, name: string, act: Act, actor: Actor): Refusal | null => {
  if (act.once && (standing.done[name]?.times ?? 0) > 0)
    return refuse(act.needs?.checklist === 'whole' ? 'told-already' : 'already-done', name);
  const missing = act.after?.find((other) => standing.done[other] === undefined);
  if (missing !== undefined) return refuse('not-after', name, { act: missing });
  const same = act.otherHandThan?.find(
    (other) => actor.kind === 'person' && standing.done[other]?.person === actor.person,
  );
  return same === undefined ? null : refuse('same-hand', name, { act: same });
};

const byClock = (standing: Standing, name: string, act: Act, at: Moment): Refusal | null => {
  const running = (clock: string) => {
    const run = standing.clocks[clock];
    return run !== undefined && run.status === 'running' && run.due > at;
  };
  if (act.whileRunning !== undefined && !running(act.whileRunning))
    return refuse('clock-not-running', name, { clock: act.whileRunning });
  if (act.unlessRunning !== undefined && running(act.unlessRunning))
    return refuse('clock-still-running', name, { clock: act.unlessRunning });
  if (act.extends === undefined) return null;
  if (standing.clocks[act.extends]?.extended) return refuse('already-extended', name, { clock: act.extends });
  return running(act.extends) ? null : refuse('clock-not-running', name, { clock: act.extends });
};

const byThings = (standing: Standing, name: string, act: Act): Refusal | null => {
  const open = standing.pauses.filter((run) => run.to === null);
  if (act.awaitsPauses && open.length > 0) return refuse('pauses-open', name, { pause: open[0]?.pause ?? null });
  if (act.pauses !== undefined && open.some((run) => run.pause === act.pauses && run.key === undefined))
    return refuse('already-paused', name, { pause: act.pauses });
  if (act.resumes !== undefined && !open.some((run) => run.pause === act.resumes))
    return refuse('not-paused', name, { pause: act.resumes });
  const owed = standing.debts.filter((run) => run.outcome === 'owed').map((run) => run.debt);
  const awaited = act.awaitsDebts?.find((debt) => owed.includes(debt));
  if (awaited !== undefined) return refuse('debts-open', name, { debt: awaited });
  const cleared = act.settles ?? act.releases ?? [];
  if (cleared.length > 0 && !act.once && !cleared.some((debt) => owed.includes(debt)) && act.to === 'stay')
    return refuse('nothing-owed', name, { debts: cleared });
  const child = standing.children.find((run) => run.outcome === 'open' && act.awaitsChildren?.includes(run.child));
  return child === undefined ? null : refuse('children-open', name, { child: child.child });
};

const byOffer = (loop: Loop, standing: Standing, name: string, act: Act): Refusal | null => {
  const changes = act.takes === true || act.declines === true;
  if (changes && standing.offer === null) return refuse('no-offer', name);
  if (act.offers === undefined) return null;
  if (standing.offer !== null) return refuse('offer-pending', name, { unit: standing.offer.to });
  const hops = standing.returns.length;
  return loop.handover !== null && hops >= loop.handover.maxHops ? refuse('too-many-hops', name, { hops }) : null;
};

/** Whether the guard of an act holds; what is not open to this item or as things stand is refused. */
export const byGuard = (standing: Standing, name: string, act: Act, context: Context): Refusal | null => {
  if (act.when === undefined) return null;
  const holds = context.guards[act.when]?.({ input: {}, item: standing.given.item, standing }) === true;
  return holds ? null : refuse('guard', name, { guard: act.when });
};
