import type { CaseLine } from '../../../api/view.ts';
import type { Act, Loop } from '../../../kernel/loop.ts';
import { inLikelihood } from '../acts/act-order.ts';

/**
 * What is likely to be wanted of whoever holds a case: the act that settles what its next clock presses for, or the first
 * that the holder may do from here. Null while somebody else is waited for.
 */
export const likelyAct = (
  line: Pick<CaseLine, 'state' | 'clock' | 'holderSeat' | 'awaits'>,
  loop: Loop | undefined,
): string | null => {
  const { state, holderSeat } = line;
  if (loop === undefined || state === null || holderSeat === null || line.awaits !== null) return null;
  const owed = Object.entries(loop.debts).flatMap(([debt, { clock }]) =>
    clock === line.clock ? [{ debt, key: '', outcome: 'owed' }] : [],
  );
  const pauses = Object.entries(loop.pauses).flatMap(([pause, { limit }]) =>
    limit === line.clock ? [{ pause, from: '', until: '', to: null }] : [],
  );
  const mine = ([, act]: readonly [string, Act]): boolean =>
    (act.by.includes(holderSeat) || act.by.includes('holder')) &&
    (act.from === 'open' || (act.from !== 'new' && act.from.includes(state)));
  const acts = Object.entries(loop.acts)
    .filter(mine)
    .map(([act]) => ({ act }));
  return inLikelihood(loop, { state, debts: owed, pauses }, acts)[0]?.act ?? null;
};
