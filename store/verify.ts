import type { Figure } from '../kernel/programme.ts';
import { keptCalendars } from './rules.ts';
import type { Store } from './store.ts';
import { checkCase } from './verify/check-case.ts';
import type { RulesOf } from './verify/check-case.ts';
import { checkEntries } from './verify/check-entries.ts';
import { checkFigures } from './verify/check-figures.ts';
import { checkLedger } from './verify/check-ledger.ts';
import type { Finding } from './verify/finding.ts';
import { storedHistories } from './verify/stored-histories.ts';
import { walkChain } from './verify/walk-chain.ts';

export type { Finding } from './verify/finding.ts';

export type Verified = { readonly links: number; readonly cases: number; readonly findings: readonly Finding[] };

/**
 * Whether a zone is what its history says: the chain is whole, every case and entry is the sum of its
 * events, every case decides the same again from what was said at the time, and every figure counts the same
 * again. Reads only, and may run beside a server.
 */
export const verify = async (store: Store, rules: RulesOf, figures: readonly Figure[]): Promise<Verified> => {
  const findings: Finding[] = [];
  const { links, broken } = await walkChain(store);
  if (broken !== null) findings.push(broken);
  const calendars = await keptCalendars(store);
  let cases = 0;
  for await (const history of storedHistories(store)) {
    cases += 1;
    const finding = checkCase(history, rules, calendars);
    if (finding !== null) findings.push(finding);
  }
  const account = await checkLedger(store);
  if (account !== null) findings.push(account);
  const entry = await checkEntries(store);
  if (entry !== null) findings.push(entry);
  // What is counted from a broken chain says nothing about the counters.
  const figure = broken === null ? await checkFigures(store, figures) : null;
  if (figure !== null) findings.push(figure);
  return { links, cases, findings };
};
