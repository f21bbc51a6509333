import type { Act, Branch } from '../loop.ts';

/** Where an act may lead: its branches, or the one place it names. */
export const targets = (act: Act): readonly Branch[] => (typeof act.to === 'string' ? [{ to: act.to }] : act.to);
