/** The ten promises, in the order in which the README shows them. */
export const promises = [
  'answered',
  'grounded',
  'finished',
  'kept',
  'told-once',
  'in-time',
  'trusted',
  'judged',
  'provable',
  'protected',
] as const;

export type PromiseName = (typeof promises)[number];
