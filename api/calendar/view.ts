import type { NamedDays } from '../../kernel/calendars/calendar-layer.ts';
import type { Day, Moment } from '../../kernel/case.ts';

/** What the door says of the calendar. */

export type CalendarCountView = {
  readonly total: number;
  readonly counted: number;
  readonly moved: number;
  readonly ended: boolean;
};

export type CalendarChangeView = {
  readonly id: string;
  readonly kind: 'notice' | 'override' | 'withdrawal';
  readonly status: 'draft' | 'confirmed' | 'discarded';
  readonly stale: boolean;
  readonly document: string;
  readonly title: string;
  readonly year: number | null;
  readonly off: readonly NamedDays[];
  readonly work: readonly NamedDays[];
  readonly proposedBy: string;
  /** The person's key: whoever proposed it does not confirm it. */
  readonly proposer: string;
  readonly proposedAt: Moment;
  readonly endedBy: string | null;
  readonly endedAt: Moment | null;
  readonly preview: CalendarCountView | null;
  readonly recount: CalendarCountView | null;
  readonly found: {
    readonly dates: number;
    readonly later: number;
    readonly earlier: number;
    readonly settled: number;
    readonly past: number;
    readonly units: readonly { readonly name: string; readonly dates: number }[];
    readonly lines: readonly {
      readonly case: string;
      readonly number: string;
      readonly loop: string;
      readonly unit: string;
      readonly clock: string;
      readonly before: Moment;
      readonly after: Moment;
    }[];
  };
};

export type CalendarView = {
  readonly version: string;
  readonly years: readonly number[];
  readonly off: Readonly<Record<Day, string>>;
  readonly work: Readonly<Record<Day, string>>;
  readonly recount: CalendarCountView | null;
  readonly changes: readonly (CalendarChangeView & { readonly inForce: boolean })[];
};

/** A case of one's own unit whose date a change of the calendar has moved. */
export type MovedLine = {
  readonly case: string;
  readonly number: string;
  readonly loop: string;
  readonly title: string;
  readonly clock: string;
  readonly before: Moment;
  readonly after: Moment;
  readonly at: Moment;
};
