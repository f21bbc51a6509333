import type { JsonObject } from '../../kernel/json.ts';
import type { EntryFault, EntryRules, Register } from '../../kernel/register.ts';
import type { Rhythm } from '../../kernel/rhythm.ts';
import { isDay } from '../../kernel/day.ts';

/** What an enterprise agreed to: that a unit comes by, how often, from when, and who of it said so on which day. */
export type VisitPlan = {
  /** The credit code: an enterprise has one unit that keeps in touch. */
  readonly key: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly contactUnit: string;
  readonly firstDay: string;
  readonly everyMonths: number;
  readonly agreement: 'given' | 'withdrawn';
  readonly agreedBy: string;
  readonly agreedOn: string;
  readonly phone: string;
  readonly withdrawnOn?: string;
};

const text = (maxLength: number): JsonObject => ({ type: 'string', minLength: 1, maxLength, widget: 'text' });
const day: JsonObject = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', widget: 'date' };

export const visitPlan: Register = {
  name: 'visit-plan',
  key: 'key',
  searches: ['name', 'nameEn', 'key'],
  reads: 'staff',
  changes: ['office'],
  sensitive: ['agreedBy', 'phone'],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['key', 'name', 'contactUnit', 'firstDay', 'everyMonths', 'agreement', 'agreedBy', 'agreedOn', 'phone'],
    properties: {
      key: { type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', widget: 'text' },
      name: text(100),
      nameEn: text(160),
      contactUnit: { type: 'string', widget: 'unit' },
      firstDay: day,
      // Whoever comes more often than once a month is in the way.
      everyMonths: { type: 'integer', minimum: 1, maximum: 24, widget: 'whole' },
      agreement: { type: 'string', enum: ['given', 'withdrawn'], widget: 'choice' },
      agreedBy: text(60),
      agreedOn: day,
      phone: { type: 'string', pattern: '^1[3-9]\\d{9}$', widget: 'phone' },
      withdrawnOn: day,
    },
  },
};

/** Nobody is visited before he agreed, and an agreement that is withdrawn says since when. */
export const visitPlanRules: EntryRules = (body) => {
  const { firstDay, agreedOn, withdrawnOn, agreement } = body;
  const days = Object.entries({ firstDay, agreedOn, withdrawnOn }).flatMap(([field, value]): readonly EntryFault[] =>
    value === undefined || isDay(String(value)) ? [] : [{ field, rule: 'day' }],
  );
  const early: EntryFault = { field: 'firstDay', rule: 'before-agreed' };
  const since: EntryFault = { field: 'withdrawnOn', rule: 'withdrawn-since' };
  return [
    ...days,
    ...(String(firstDay) < String(agreedOn) ? [early] : []),
    ...((agreement === 'withdrawn') === (withdrawnOn !== undefined) ? [] : [since]),
  ];
};

/** The clock opens each turn, as long as the enterprise agrees. */
export const regularVisit: Rhythm = {
  name: 'regular-visit',
  register: visitPlan.name,
  loop: 'enterprise-visit',
  every: { field: 'everyMonths', unit: 'month' },
  from: 'firstDay',
  when: { agreement: 'given' },
  seats: { person: { party: 'phone' }, visitor: { unit: 'contactUnit' } },
};
