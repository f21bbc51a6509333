import type { Calendar } from '../../kernel/calendar.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { Guard } from '../../kernel/context.ts';
import type { Json } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { redecide } from '../../kernel/redecide.ts';
import { replay } from '../../kernel/replay.ts';
import { wronglyEntered } from './check-ledger.ts';
import type { Finding } from './finding.ts';
import type { StoredHistory } from './stored-histories.ts';

/** The rules under which a case runs; null where no programme knows them any more. */
export type RulesOf = (
  hash: string,
) => { readonly loop: Loop; readonly guards: Readonly<Record<string, Guard>> } | null;

/**
 * Whether a case is what its history says: its events add up to how it is shown, and its rules, given again
 * what was said at the time, decide the same events.
 */
export const checkCase = (...asked: Parameters<typeof check>): Finding | null => {
  try {
    return check(...asked);
  } catch (error) {
    // A history that was tampered with need not be one at all.
    return { what: 'case', at: `case ${asked[0].caseId}`, why: error instanceof Error ? error.message : String(error) };
  }
};

const check = (
  history: StoredHistory,
  rules: RulesOf,
  calendars: Readonly<Record<string, Calendar>>,
): Finding | null => {
  const { caseId, row, events } = history;
  const found = (what: Finding['what'], why: string): Finding => ({ what, at: `case ${caseId}`, why });
  if (events.some((event, index) => event.seq !== index + 1)) return found('case', 'its history has a gap');
  const standing = replay(events);
  if (row === null) return found('case', 'it happened, but no list shows it');
  if (row.version !== events.length)
    return found('case', `it has ${events.length} events, its row says ${row.version}`);
  if (canonical(standing as unknown as Json) !== canonical(row.standing as unknown as Json))
    return found('case', 'its row shows another standing than its events add up to');
  const account = wronglyEntered(standing, history.entered);
  if (account !== null) return found('account', `its entries in '${account}' are not what its events say`);
  const known = rules(standing.hash);
  if (known === null)
    return found('decision', `the rules ${standing.loop} ${standing.hash.slice(0, 12)} are not known`);
  const again = redecide(known.loop, events, calendars, { guards: known.guards, hash: standing.hash });
  return again.same ? null : found('decision', `event ${again.seq} (${again.recorded.act}): ${again.why}`);
};
