import type { Refusal, RefusalKind } from './case.ts';
import type { JsonObject } from './json.ts';
import type { PromiseName } from './promises.ts';

/** A refusal before what is possible instead is known. */
export const refuse = (kind: RefusalKind, act: string, about: JsonObject = {}): Refusal => ({
  kind,
  promise: promiseKept[kind],
  act,
  about,
  possible: [],
});

/** Which promise each kind of refusal keeps. */
const promiseKept: Readonly<Record<RefusalKind, PromiseName>> = {
  'unknown-act': 'answered',
  ended: 'finished',
  'not-now': 'finished',
  'not-yours': 'protected',
  'not-apart': 'judged',
  'same-hand': 'judged',
  'not-after': 'finished',
  'already-done': 'told-once',
  'reason-missing': 'grounded',
  'basis-missing': 'grounded',
  'input-missing': 'grounded',
  'checklist-incomplete': 'told-once',
  'nothing-unmet': 'told-once',
  'still-unmet': 'told-once',
  'told-already': 'told-once',
  'clock-not-running': 'in-time',
  'clock-still-running': 'in-time',
  guard: 'grounded',
  'debts-open': 'trusted',
  'children-open': 'finished',
  'pauses-open': 'in-time',
  'already-paused': 'in-time',
  'not-paused': 'in-time',
  'until-past': 'in-time',
  'too-soon': 'in-time',
  'major-missing': 'trusted',
  'already-extended': 'in-time',
  'nothing-owed': 'trusted',
  'offer-pending': 'kept',
  'no-offer': 'kept',
  'offer-to-self': 'kept',
  'too-many-hops': 'kept',
  'evidence-missing': 'finished',
  'seat-unbound': 'answered',
  'seat-pinned': 'kept',
  'nothing-to-undo': 'provable',
  'hold-over': 'provable',
  'not-correctable': 'provable',
  'not-in-force': 'in-time',
  'amount-unclear': 'grounded',
  'more-than-promised': 'trusted',
  'over-budget': 'trusted',
  'too-few': 'kept',
};
