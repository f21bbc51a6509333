import { unitOf } from './bound.ts';
import type { Actor, ChecklistLine, Moment, Refusal, Standing } from './case.ts';
import { checklist } from './checklist.ts';
import type { Context } from './context.ts';
import { dayOfMoment, isDay } from './day.ts';
import { deadline } from './deadline.ts';
import type { Json, JsonObject } from './json.ts';
import type { Act, Loop } from './loop.ts';
import { refuse } from './refuse.ts';

/**
 * Whether an act says what it must: its reason, its basis, its checklist, its fields. Gives what the
 * checklist leaves unmet (null where there is none), or the refusal that names the field.
 */
export const ask = (
  loop: Loop,
  standing: Standing,
  name: string,
  actor: Actor,
  input: JsonObject,
  at: Moment,
  context: Context,
): { readonly unmet: readonly ChecklistLine[] | null } | { readonly refusal: Refusal } => {
  const act = Object.hasOwn(loop.acts, name) ? loop.acts[name] : undefined;
  if (act === undefined) return { refusal: refuse('unknown-act', name) };
  const refusal =
    grounds(name, act, input) ??
    fields(name, act, input) ??
    dated(loop, name, act, input) ??
    unit(loop, standing, name, act, actor, input) ??
    until(loop, name, act, input, at) ??
    kind(loop, standing, name, act, input) ??
    ahead(name, act, input, at, context) ??
    most(standing, name, act, input) ??
    outside(loop, standing, name, act, input);
  if (refusal !== null) return { refusal };
  return act.needs?.checklist === undefined ? { unmet: null } : checklist(standing, name, act.needs.checklist, input);
};

const grounds = (name: string, act: Act, input: JsonObject): Refusal | null => {
  if (act.needs?.reason && empty(input['reason'])) return refuse('reason-missing', name, { field: 'reason' });
  if (act.needs?.basis && empty(input['basis'])) return refuse('basis-missing', name, { field: 'basis' });
  return null;
};

const fields = (name: string, act: Act, input: JsonObject): Refusal | null => {
  const set = Object.values(act.set ?? {}).flatMap((source) =>
    typeof source === 'object' && 'input' in source ? [source.input] : [],
  );
  const missing = (act.needs?.input ?? []).find((field) => empty(input[field]));
  const unset = set.find((field) => act.needs?.input?.includes(field) === true && input[field] === undefined);
  const field = missing ?? unset;
  return field === undefined ? null : refuse('input-missing', name, { field });
};

/** A clock counts from a day: what is no civil date ('2026-02-30') is not one. */
const dated = (loop: Loop, name: string, act: Act, input: JsonObject): Refusal | null => {
  for (const [fact, source] of Object.entries(act.set ?? {})) {
    if (typeof source !== 'object' || !('input' in source) || input[source.input] === undefined) continue;
    if (!Object.values(loop.clocks).some(({ since }) => since === fact)) continue;
    const named = input[source.input];
    if (typeof named !== 'string' || !isDay(named)) return refuse('input-missing', name, { field: source.input });
  }
  return null;
};

/**
 * A duty is never offered to, or ruled upon, a unit from which it is kept apart; nor offered to the unit that gives it
 * away, or to one that has just returned it.
 */
const unit = (
  loop: Loop,
  standing: Standing,
  name: string,
  act: Act,
  actor: Actor,
  input: JsonObject,
): Refusal | null => {
  const field = act.offers ?? act.rules;
  if (field === undefined) return null;
  if (empty(input[field])) return refuse('input-missing', name, { field });
  const apart = loop.seats[loop.handover?.seat ?? '']?.apart ?? [];
  const seat = apart.find((other) => unitOf(loop, standing, other) === input[field]);
  if (seat !== undefined) return refuse('not-apart', name, { seat, field });
  if (act.offers === undefined) return null;
  if (actor.kind === 'person' && input[field] === actor.unit) return refuse('offer-to-self', name, { field });
  return standing.returns.some((back) => back.unit === input[field])
    ? refuse('offer-to-self', name, { field, returned: true })
    : null;
};

/** A pause ends on a date told in writing, and that date lies ahead. */
const until = (loop: Loop, name: string, act: Act, input: JsonObject, at: Moment): Refusal | null => {
  const limit = act.pauses === undefined ? undefined : loop.clocks[loop.pauses[act.pauses]?.limit ?? '']?.limit;
  if (limit === undefined || !('until' in limit)) return null;
  const source = act.set?.[limit.until];
  const field = typeof source === 'object' && 'input' in source ? source.input : limit.until;
  const told = input[field];
  if (typeof told !== 'string' || !isDay(told)) return refuse('input-missing', name, { field });
  return told < dayOfMoment(at) ? refuse('until-past', name, { field }) : null;
};

/** One pause of each kind: a second of the same is refused while the first runs, and only what runs can end. */
const kind = (loop: Loop, standing: Standing, name: string, act: Act, input: JsonObject): Refusal | null => {
  const pause = act.pauses ?? act.resumes ?? '';
  const field = loop.pauses[pause]?.each;
  if (field === undefined) return null;
  const named = input[field];
  if (typeof named !== 'string') return refuse('input-missing', name, { field });
  const runs = standing.pauses.some((run) => run.pause === pause && run.key === named && run.to === null);
  if (act.pauses !== undefined) return runs ? refuse('already-paused', name, { pause, kind: named }) : null;
  return runs ? null : refuse('not-paused', name, { pause, kind: named });
};

/** A day that somebody must have time to prepare for lies at least so far ahead. */
const ahead = (name: string, act: Act, input: JsonObject, at: Moment, context: Context): Refusal | null => {
  for (const [field, { amount }] of Object.entries(act.needs?.ahead ?? {})) {
    const named = input[field];
    if (typeof named !== 'string' || !isDay(named)) return refuse('input-missing', name, { field });
    const first = dayOfMoment(deadline(context.calendar, at, [amount], []).due);
    if (named < first) return refuse('too-soon', name, { field, first });
  }
  return null;
};

/** Nobody is given more than what was published for everybody. */
const most = (standing: Standing, name: string, act: Act, input: JsonObject): Refusal | null => {
  for (const [field, limits] of Object.entries(act.needs?.most ?? {})) {
    const limit = limits.map((one) => standing.given.item[one]).find((one) => typeof one === 'number');
    if (limit !== undefined && Number(input[field]) > limit)
      return refuse('above-most', name, { field, account: 'CNY', most: limit });
  }
  return null;
};

/** Whoever judges is of another unit than whoever is judged; each field names somebody. */
const outside = (loop: Loop, standing: Standing, name: string, act: Act, input: JsonObject): Refusal | null => {
  for (const [field, seats] of Object.entries(act.needs?.outside ?? {})) {
    const units = [input[field] ?? []].flat().map((one) => (isObject(one) ? one['unit'] : null));
    if (units.length === 0) return refuse('input-missing', name, { field });
    const seat = seats.find((other) => units.includes(unitOf(loop, standing, other)));
    if (seat !== undefined) return refuse('not-apart', name, { seat, field });
  }
  return null;
};

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const empty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && Object.values(value).every((entry: Json) => empty(entry)));
