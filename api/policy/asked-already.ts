import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { clause } from '../../programmes/policy/clause.ts';
import type { Reads } from '../../store/act-request.ts';
import { DoorProblem } from '../problem.ts';

const asking = ['redemption', 'enjoyment'];

/**
 * Refuses to ask for a clause for an enterprise for which it is being asked already, by the number of the matter that runs.
 * Read inside the lock, so that of two who ask at the same moment one is refused. What has ended does not stand in the
 * way: whether a benefit may be had again is for who reviews it.
 */
export const askedAlready = async (reads: Reads, loop: Loop, item: JsonObject, input: JsonObject): Promise<void> => {
  const { enterprise } = input;
  if (loop.item !== clause.name || !asking.includes(loop.name) || typeof enterprise !== 'string') return;
  const sought = { loop: loop.name, item: String(item['key']), fact: 'enterprise', says: enterprise };
  const [running] = await reads.runningOf(sought);
  if (running === undefined) return;
  throw new DoorProblem('invalid', {
    fields: [{ field: 'enterprise', keyword: 'clause-asked', values: { number: running.number } }],
  });
};
