import type { Day } from './case.ts';
import type { Json } from './json.ts';

/** What a field of an enterprise's profile holds. Money is whole fen. */
export type ProfileKind = 'money' | 'count' | 'day' | 'code' | 'yes-no' | 'tags';

/** A field that conditions may ask about, and whose data it is; null where nobody supplies it yet. */
export type ProfileField = { readonly kind: ProfileKind; readonly source: ProfileSource | null };

/** Where what is known of an enterprise comes from. */
export const profileSources = [
  'business-register',
  'tax',
  'statistics',
  'social-insurance',
  'technology',
  'project-platform',
  'credit',
  'enterprise',
] as const;
export type ProfileSource = (typeof profileSources)[number];

/** What is known of an enterprise in one field: never without where from and as of which day. */
export type Known = { readonly value: Json; readonly source: string; readonly asOf: Day };
export type Profile = Readonly<Record<string, Known>>;

/** The fields of a profile. What has no source is known of nobody, and no condition may rest on it. */
export const profileFields: Readonly<Record<string, ProfileField>> = {
  industry: { kind: 'code', source: 'business-register' },
  founded: { kind: 'day', source: 'business-register' },
  staff: { kind: 'count', source: 'social-insurance' },
  graduates: { kind: 'count', source: 'social-insurance' },
  revenue: { kind: 'money', source: 'tax' },
  research: { kind: 'money', source: 'tax' },
  aboveScale: { kind: 'yes-no', source: 'statistics' },
  highTechnology: { kind: 'yes-no', source: 'technology' },
  specialised: { kind: 'yes-no', source: 'technology' },
  equipment: { kind: 'money', source: 'project-platform' },
  projectFiled: { kind: 'yes-no', source: 'project-platform' },
  creditClean: { kind: 'yes-no', source: 'credit' },
  tags: { kind: 'tags', source: 'enterprise' },
  exports: { kind: 'money', source: null },
  energySaved: { kind: 'count', source: null },
};

/** Whether a value is one that a field of this kind can hold. */
export const fitsKind = (kind: ProfileKind, value: Json): boolean => {
  if (kind === 'money' || kind === 'count') return Number.isSafeInteger(value) && Number(value) >= 0;
  if (kind === 'yes-no') return typeof value === 'boolean';
  if (kind === 'day') return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
  if (kind === 'code') return typeof value === 'string' && /^[A-T]?\d{0,4}$/.test(value) && value !== '';
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
};
