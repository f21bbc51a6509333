import type { AllianceFigures, FigureClass } from '../figures/view.ts';
import type { UnitView } from '../view.ts';

/** What hangs on the wall: twelve numbers at most, and who needs help. */
export type BoardView = {
  readonly at: string;
  readonly class: FigureClass;
  readonly today: {
    readonly received: number;
    readonly finished: number;
    /** Open cases, and those of them beyond their day. */
    readonly open: number;
    readonly late: number;
  };
  /** Finished, day by day, today last. */
  readonly days: readonly { readonly day: string; readonly finished: number }[];
  /** Reviews of this year. */
  readonly reviews: { readonly given: number; readonly satisfied: number; readonly share: number | null };
  /** Whether the zone wants its units ranked (domain 22a: only where it has turned that on). */
  readonly ranked: boolean;
  /** Units that hold something late: those with the most of it first where units are ranked, else in the order of their names. */
  readonly units: readonly { readonly unit: UnitView; readonly open: number; readonly late: number }[];
  /** Since the first day of the history. */
  readonly since: string;
  readonly alliance: AllianceFigures;
};
