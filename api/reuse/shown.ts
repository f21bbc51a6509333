import type { Offered } from './offered.ts';

/** What is said of the papers on offer. */
export const shownOffer = ({ count, consent, papers }: Offered) => ({
  count,
  consent: consent === null ? null : { purpose: consent.purpose, givenAt: consent.givenAt },
  papers,
});
