import type { Step } from '../../../kernel/explain.ts';
import type { Light } from '../../../kernel/light.ts';

export const today = '2026-03-09T09:00:00';

export const lights: readonly Light[] = ['green', 'yellow', 'red', 'paused', 'done'];

/** A due date in each light and of each remainder. */
export const dues = [
  { due: '2026-03-16T24:00:00', light: 'green', remaining: 5 },
  { due: '2026-03-10T24:00:00', light: 'yellow', remaining: 1 },
  { due: '2026-03-09T24:00:00', light: 'yellow', remaining: 0 },
  { due: '2026-03-09T11:30:00', light: 'yellow', remaining: 0 },
  { due: '2026-03-06T24:00:00', light: 'red', remaining: -1 },
  { due: '2026-03-02T24:00:00', light: 'red', remaining: -5 },
  { due: '2026-03-02T10:00:00', light: 'red', remaining: null },
  { due: '2026-03-20T24:00:00', light: 'paused', remaining: 4 },
  { due: '2026-03-05T24:00:00', light: 'done', remaining: null },
  { due: '2027-01-08T24:00:00', light: 'green', remaining: 210, provisional: true },
] as const;

/** Every kind of day that a count meets. */
export const steps: readonly Step[] = [
  { day: '2026-02-13', counted: false, why: 'start', sum: 0 },
  { day: '2026-02-14', counted: true, why: 'make-up-day', sum: 1 },
  { day: '2026-02-15', counted: false, why: 'holiday', name: '春节', sum: 1 },
  { day: '2026-02-24', counted: true, why: 'workday', sum: 2 },
  { day: '2026-02-25', counted: false, why: 'paused', sum: 2 },
  { day: '2026-02-28', counted: false, why: 'weekend', sum: 2 },
  { day: '2026-03-02', counted: true, why: 'day', sum: 3 },
  { day: '2026-03-03', counted: true, why: 'hours', sum: 4 },
  { day: '2026-03-09', counted: false, why: 'rolled', sum: 4 },
];
