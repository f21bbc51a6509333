import { accountKey, nothingHeld } from './account.ts';
import type { Effect, Refusal, Standing } from './case.ts';
import type { Act, Loop } from './loop.ts';
import { refuse } from './refuse.ts';

/**
 * What an act books, once its facts are set. Refuses an account that the case does not name, an amount that is no
 * whole number of the smallest unit above nothing, and to pay or set free more than the case itself was promised.
 * Whether the account has so much left is known where all of its cases are: the store is asked before anything is written.
 */
export const bookEffects = (
  loop: Loop,
  name: string,
  act: Act,
  standing: Standing,
): { readonly effects: readonly Effect[] } | { readonly refusal: Refusal } => {
  const effects: Effect[] = [];
  for (const { account, amount, from, to } of act.books ?? []) {
    const defined = loop.accounts?.[account];
    const named = defined === undefined ? undefined : standing.facts[defined.named];
    if (defined === undefined || typeof named !== 'string' || named === '')
      return { refusal: refuse('input-missing', name, { field: defined?.named ?? account }) };
    const much = standing.facts[amount];
    if (typeof much !== 'number' || !Number.isSafeInteger(much) || much <= 0)
      return { refusal: refuse('amount-unclear', name, { field: amount }) };
    const key = accountKey(defined.currency, named);
    const own = standing.held?.[key] ?? nothingHeld;
    const has = from === 'promised' ? own.promised : from === 'paid' ? own.paid : much;
    if (has < much) return { refusal: refuse('more-than-promised', name, { field: amount, account: key, most: has }) };
    effects.push({ kind: 'book', account: key, from, to, amount: much });
  }
  return { effects };
};

/** What a case that ends was promised and never paid goes back to the account, so that no budget is held for nobody. */
export const setFree = (standing: Standing): readonly Effect[] =>
  Object.entries(standing.held ?? {}).flatMap(([account, { promised }]): Effect[] =>
    promised > 0 ? [{ kind: 'book', account, from: 'promised', to: 'free', amount: promised }] : [],
  );
