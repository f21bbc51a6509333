import type { Profile } from '../../kernel/profile.ts';

/** What a clause gives. Money is whole fen; a rate is in hundredths of a percent of a field of the profile. */
export type Benefit = {
  readonly kind: 'grant' | 'relief' | 'finance' | 'land' | 'talent' | 'honour';
  readonly amount?: number;
  readonly rate?: number;
  readonly of?: string;
  readonly cap?: number;
};

/** What an enterprise of this profile would get; null where it is no money or where what it is a part of is not known. */
export const benefitOf = ({ amount, rate, of, cap }: Benefit, profile: Profile): number | null => {
  if (amount !== undefined) return amount;
  const base = of === undefined ? undefined : profile[of]?.value;
  if (rate === undefined || typeof base !== 'number') return null;
  // A part of a fen is nobody's; whole numbers throughout, also beyond what a float multiplies exactly.
  const part = Number((BigInt(base) * BigInt(rate)) / 10_000n);
  return cap === undefined ? part : Math.min(part, cap);
};

/** The most that this clause ever gives to one enterprise; null where it gives no money. */
export const mostOf = ({ amount, cap }: Benefit): number | null => amount ?? cap ?? null;
