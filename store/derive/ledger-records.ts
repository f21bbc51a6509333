import { drawn } from '../../kernel/account.ts';
import { apply } from '../../kernel/apply.ts';
import type { Event, Standing } from '../../kernel/case.ts';

export type LedgerRecord = {
  readonly account: string;
  readonly case_id: string;
  readonly seq: number;
  readonly funded: number;
  readonly promised: number;
  readonly paid: number;
};

/** What each event of a case changes in the accounts it draws on; also an act that takes another back. */
export const ledgerRecords = (before: Standing | null, events: readonly Event[]): readonly LedgerRecord[] => {
  const records: LedgerRecord[] = [];
  let standing = before;
  for (const event of events) {
    const after = apply(standing, event);
    for (const [account, change] of drawn(standing, after))
      records.push({ account, case_id: after.given.case, seq: event.seq, ...change });
    standing = after;
  }
  return records;
};
