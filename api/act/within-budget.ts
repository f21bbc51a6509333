import { drawn, free, nothingHeld, together } from '../../kernel/account.ts';
import type { Held } from '../../kernel/account.ts';
import type { Refusal } from '../../kernel/case.ts';
import { refuse } from '../../kernel/refuse.ts';
import type { CaseChange, Reads } from '../../store/act-request.ts';

/**
 * Whether what changes together leaves every account at least what it promises. Takes the changes of all cases of an
 * act; gives the refusal with what is left (the smallest unit of the currency) and what is wanted. Read inside the
 * zone's lock, so that two who approve at once are never both given the last of a budget.
 */
export const overBudget = async (reads: Reads, changes: readonly CaseChange[]): Promise<Refusal | null> => {
  const wanted = new Map<string, { readonly change: Held; readonly act: string }>();
  for (const { standing, events } of changes) {
    if (standing.held === undefined) continue;
    const before = events[0]?.seq === 1 ? null : await reads.standing(standing.given.case);
    for (const [account, change] of drawn(before, standing))
      wanted.set(account, {
        change: together(wanted.get(account)?.change ?? nothingHeld, change),
        act: events.at(-1)?.act ?? '',
      });
  }
  for (const [account, { change, act }] of wanted) {
    const takes = -free(change);
    const left = takes > 0 ? free(await reads.ledger(account)) : 0;
    if (takes > left) return refuse('over-budget', act, { account, wanted: takes, left });
  }
  return null;
};
