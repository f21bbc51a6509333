import { applyEffect } from './apply.ts';
import { bookEffects, setFree } from './books.ts';
import { unitOf } from './bound.ts';
import type { Actor, ChecklistLine, Effect, Moment, Refusal, Request, Standing } from './case.ts';
import type { Context } from './context.ts';
import { dayOfMoment } from './day.ts';
import { debtEffects } from './debts.ts';
import { childEffects } from './children.ts';
import { factsSet } from './facts.ts';
import type { Act, Loop } from './loop.ts';
import { offerEffects } from './offers.ts';
import { papersOf } from './papers.ts';
import { pauseEffects } from './pause-effects.ts';
import { refuse } from './refuse.ts';
import { seatEffects } from './seats.ts';
import { startedBy } from './started-by.ts';
import { target } from './target.ts';
import { wind, within } from './wind.ts';
import { zoneSeats } from './zone-seats.ts';

export type Carrying = {
  readonly loop: Loop;
  /** Null for the opening act. */
  readonly before: Standing | null;
  /** How the case stands as the act begins: after 'open' and the given seats, for the opening act. */
  readonly from: Standing;
  readonly effects: readonly Effect[];
  readonly name: string;
  readonly act: Act;
  readonly seat: string;
  readonly request: Request;
  /** The moment that counts: the legal one of an expiry, else when it happened. */
  readonly moment: Moment;
  readonly seq: number;
  readonly unmet: readonly ChecklistLine[] | null;
  /** The clock whose expiry this is. */
  readonly expired: string | null;
  readonly context: Context;
};

export type Carried =
  | { readonly effects: readonly Effect[]; readonly standing: Standing }
  | { readonly refusal: Refusal };

/**
 * Everything an act does, in the order in which the law would tell it: what it finds, who has it, what is
 * owed, where the case goes, which clocks that starts and stops, which papers say so.
 */
export const carry = (work: Carrying): Carried => {
  const { loop, act, request } = work;
  const head = { seq: work.seq, at: request.at };
  const effects: Effect[] = [...work.effects];
  let standing = work.from;
  const put = (more: readonly Effect[]) => {
    for (const effect of more) {
      effects.push(effect);
      standing = applyEffect(standing, effect, head);
    }
  };

  if (work.expired !== null) put([{ kind: 'fire', clock: work.expired, legal: work.moment }]);
  put(factsSet(act, standing, request, work.moment));
  put(offerEffects(loop, act, standing, request, work.expired));
  const seats = seatEffects(loop, act, standing, request);
  if ('refusal' in seats) return seats;
  put(seats.effects);
  if (work.unmet !== null) put([{ kind: 'notice', unmet: work.unmet }]);
  put(pauseEffects(work, standing));
  if (act.extends !== undefined) put([{ kind: 'extend', clock: act.extends }]);
  put(debtEffects(act, standing, request, work.context));
  put(childEffects(loop, act, standing, request, work.context));
  const booked = bookEffects(loop, work.name, act, standing);
  if ('refusal' in booked) return booked;
  put(booked.effects);

  const to = target(work, standing);
  if ('refusal' in to) return to;
  const ending = loop.endings[to.place];
  if (ending !== undefined) {
    const refusal = endable(work, standing, ending.evidence, ending.apartFrom);
    if (refusal !== null) return { refusal };
    if (standing.offer !== null) put([{ kind: 'offer-ends', how: 'moot', unit: standing.offer.to }]);
    put([{ kind: 'end', ending: to.place }]);
    put(setFree(standing));
  } else if (to.place !== 'stay') {
    put([{ kind: 'enter', state: to.place }]);
    put(outlived(loop, standing));
  }

  put(zoneSeats(loop, standing));
  put(wind(loop, work.before, standing, work.moment, startedBy(loop, act), work.context));
  const right = ending?.invites ?? null;
  for (const invited of [act.invites, right])
    if (invited) put([{ kind: 'invite', right: invited, from: dayOfMoment(work.moment) }]);
  put(papersOf(loop, act, to.paper, ending ?? null, request));
  return { effects, standing };
};

/** An offer lives only in the states in which its clock runs: whoever moves the case on takes it back. */
const outlived = (loop: Loop, standing: Standing): readonly Effect[] => {
  const clock = loop.clocks[loop.handover?.clock ?? ''];
  if (standing.offer === null || standing.state === null || clock === undefined || within(clock, standing.state))
    return [];
  return [{ kind: 'offer-ends', how: 'moot', unit: standing.offer.to }];
};

const endable = (
  work: Carrying,
  standing: Standing,
  evidence: readonly string[],
  apartFrom: string | undefined,
): Refusal | null => {
  const actor: Actor = work.request.actor;
  const missing = evidence.find((fact) => standing.facts[fact] === undefined || standing.facts[fact] === null);
  if (missing !== undefined && work.expired === null) return refuse('evidence-missing', work.name, { field: missing });
  const owed = standing.debts.find((run) => run.outcome === 'owed');
  if (owed !== undefined && work.expired === null) return refuse('debts-open', work.name, { debt: owed.debt });
  if (apartFrom === undefined || actor.kind !== 'person') return null;
  return unitOf(work.loop, standing, apartFrom) === actor.unit
    ? refuse('not-apart', work.name, { seat: apartFrom })
    : null;
};
