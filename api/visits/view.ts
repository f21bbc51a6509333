import type { Day } from '../../kernel/case.ts';
import type { TurnRow } from '../../store/turns.ts';
import type { LawView, UnitView } from '../view.ts';

/** The regular visits to an enterprise, as the staff see them. */
export type VisitsView = {
  /** The version of what was agreed; 0 where nothing was. */
  readonly version: number;
  readonly plan: {
    readonly contactUnit: UnitView;
    readonly firstDay: Day;
    readonly everyMonths: number;
    readonly agreement: 'given' | 'withdrawn';
    /** Who agreed for the enterprise, masked. */
    readonly agreedBy: string;
    readonly agreedOn: Day;
    readonly withdrawnOn: Day | null;
  } | null;
  readonly next: Day | null;
  /** The latest first. */
  readonly turns: readonly TurnRow[];
  readonly law: LawView | null;
};

/** The same, for whoever speaks for the enterprise. */
export type MyVisits = { readonly unit: UnitView; readonly everyMonths: number; readonly next: Day | null };
