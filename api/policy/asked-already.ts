import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { clause } from '../../programmes/policy/clause.ts';
import { runningOfEnterprise } from '../../store/running-of-enterprise.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';

const asking = ['redemption', 'enjoyment'];

/**
 * Refuses to ask for a clause for an enterprise for which it is being asked already, by the number of the matter that runs.
 * What has ended does not stand in the way: whether a benefit may be had again is for who reviews it.
 */
export const askedAlready = async (door: Door, loop: Loop, item: JsonObject, input: JsonObject): Promise<void> => {
  const { enterprise } = input;
  if (loop.item !== clause.name || !asking.includes(loop.name) || typeof enterprise !== 'string') return;
  const number = await runningOfEnterprise(door.store, enterprise, String(item['key']), loop.name);
  if (number === null) return;
  throw new DoorProblem('invalid', {
    fields: [{ field: 'enterprise', keyword: 'clause-asked', values: { number } }],
  });
};
