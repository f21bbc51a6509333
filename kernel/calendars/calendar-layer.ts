import type { Day } from '../case.ts';

/** Days under one name: the name, the first day, the last day. */
export type NamedDays = readonly [string, Day, Day];

/** A year's notice as it is loaded: its number, its title, its days off and its worked weekends. */
export type YearNotice = {
  readonly kind: 'notice';
  readonly document: string;
  readonly title: string;
  readonly year: number;
  readonly off: readonly NamedDays[];
  readonly work: readonly NamedDays[];
};

/** Days that the zone itself makes off or worked, by a document of its own, over whatever the notices say (domain: 3.1). */
export type LocalOverride = {
  readonly kind: 'override';
  readonly document: string;
  readonly title: string;
  readonly off: readonly NamedDays[];
  readonly work: readonly NamedDays[];
};

/** What lies over the calendar that came with the house. */
export type CalendarLayer = YearNotice | LocalOverride;

/** Why a notice or an override cannot be loaded; the words for it say the way out. */
export type CalendarFault = {
  readonly kind:
    | 'line-unread'
    | 'title-missing'
    | 'document-missing'
    | 'year-missing'
    | 'year-covered'
    | 'year-gap'
    | 'year-uncovered'
    | 'day-wrong'
    | 'ends-before'
    | 'too-long'
    | 'outside-year'
    | 'overlap'
    | 'torn'
    | 'holiday-missing'
    | 'holiday-short'
    | 'sum-wrong'
    | 'works-anyway'
    | 'off-anyway'
    | 'no-days'
    | 'overridden';
  readonly values: Readonly<Record<string, string | number>>;
};

export const fault = (kind: CalendarFault['kind'], values: CalendarFault['values'] = {}): CalendarFault => ({
  kind,
  values,
});
