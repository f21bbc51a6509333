import type { Moment } from '../../kernel/case.ts';
import type { AnomalyKind } from '../../store/anomalies.ts';
import type { RedTime } from '../../kernel/light-history.ts';
import type { CaseLine, UnitView } from '../view.ts';

/** The red lights of a case, whatever its light is now, and the orders about it. */
export type SupervisionView = { readonly reds: readonly RedTime[]; readonly orders: readonly CaseLine[] };

/** What somebody holds; where nobody is named, the post of the unit. */
export type StuckLine = {
  readonly unit: UnitView;
  readonly person: { readonly person: string; readonly name: string } | null;
  readonly open: number;
  readonly late: number;
  readonly oldest: Moment | null;
  /** Working days beyond the oldest day. */
  readonly beyond: number;
};

/** What a problem still lacks before it can be closed; null where its loop does not ask for it. */
export type Lacking = {
  readonly evidence: boolean | null;
  readonly signature: boolean | null;
  readonly word: boolean | null;
};
export type LedgerLine = CaseLine & { readonly lacking: Lacking; readonly age: number };

/** How the house itself is doing. */
export type OperationView = {
  readonly now: Moment;
  readonly dueNotFired: number;
  readonly oldestDue: Moment | null;
  readonly outboxWaiting: number;
  readonly outboxFailed: number;
  readonly projectorLag: number;
  /** When the clock was last carried out, and which cases it could not carry out. */
  readonly ticked: Moment | null;
  readonly failing: readonly string[];
  /** When the ladder was last gone through; null where the zone has not turned it on. */
  readonly climbed: Moment | null;
};

/** Something that an auditor looks at, with the cases that it opens to. */
export type AnomalyLine = {
  readonly kind: AnomalyKind;
  readonly at: Moment;
  readonly unit: UnitView | null;
  readonly person: { readonly person: string; readonly name: string } | null;
  readonly amount: number;
  readonly cases: readonly { readonly id: string; readonly number: string }[];
};
