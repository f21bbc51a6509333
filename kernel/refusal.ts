import type { JsonObject } from './json.ts';
import type { PromiseName } from './promises.ts';

/** An act that is possible now, for the answer to one that is not. */
export type Possible = { readonly act: string; readonly by: readonly string[] };

/** A refusal is data: what kind, which promise it keeps, and what is possible instead. */
export type Refusal = {
  readonly kind: RefusalKind;
  readonly promise: PromiseName;
  readonly act: string;
  /** What the sentence needs: the field, the seat, the clock, the materials … */
  readonly about: JsonObject;
  readonly possible: readonly Possible[];
};

export type RefusalKind =
  | 'unknown-act'
  | 'ended'
  | 'not-now'
  | 'not-yours'
  | 'not-apart'
  | 'same-hand'
  | 'not-after'
  | 'already-done'
  | 'reason-missing'
  | 'basis-missing'
  | 'input-missing'
  | 'checklist-incomplete'
  | 'nothing-unmet'
  | 'still-unmet'
  | 'told-already'
  | 'clock-not-running'
  | 'clock-still-running'
  | 'guard'
  | 'debts-open'
  | 'children-open'
  | 'pauses-open'
  | 'already-paused'
  | 'not-paused'
  | 'until-past'
  | 'too-soon'
  | 'major-missing'
  | 'already-extended'
  | 'nothing-owed'
  | 'offer-pending'
  | 'no-offer'
  | 'offer-to-self'
  | 'too-many-hops'
  | 'evidence-missing'
  | 'seat-unbound'
  | 'seat-pinned'
  | 'nothing-to-undo'
  | 'hold-over'
  | 'not-correctable'
  | 'not-in-force'
  | 'amount-unclear'
  | 'more-than-promised'
  | 'over-budget'
  | 'above-most'
  | 'too-few'
  | 'no-consent'
  | 'outside-hours';
