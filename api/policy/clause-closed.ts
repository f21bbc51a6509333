import { dayOfMoment } from '../../kernel/day.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { clause } from '../../programmes/policy/clause.ts';
import { closedBecause } from '../../programmes/policy/in-force.ts';
import type { Reads } from '../../store/act-request.ts';
import type { Door } from '../door.ts';

/** Loops by which a clause is asked for; money comes back, budgets come in and objections are heard at any time. */
const asking = ['redemption', 'enjoyment'];

/** Why a clause cannot be asked for today: it or its policy is not in force, or it is outside its days. Null where it can. */
export const clauseClosed = async (
  door: Door,
  reads: Reads,
  loop: Loop,
  item: JsonObject,
): Promise<{ readonly keyword: string; readonly values: Readonly<Record<string, string>> } | null> => {
  if (loop.item !== clause.name || !asking.includes(loop.name)) return null;
  const policy = await reads.entry('policy', String(item['policy']));
  const why = closedBecause(item, policy?.body, dayOfMoment(door.now()));
  const values = { from: String(item['windowFrom']), to: String(item['windowTo']) };
  return why === null ? null : { keyword: `clause-${why}`, values };
};
