import type { Verdict } from './match.ts';

export type MatchToTell = { readonly enterprise: string; readonly clause: string; readonly verdict: Verdict };

/**
 * The matches that may be pushed to somebody: what fits, has not been told, and only where consent to being told of
 * policies stands at this moment. Without a consent nothing is sent; whoever asks at the window is told anyway.
 */
export const matchesToTell = <One extends MatchToTell>(
  matches: readonly One[],
  consented: (enterprise: string) => boolean,
  told: (enterprise: string, clause: string) => boolean,
): readonly One[] =>
  matches.filter(
    ({ enterprise, clause, verdict }) => verdict === 'hit' && consented(enterprise) && !told(enterprise, clause),
  );
