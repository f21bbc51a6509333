import { startOf } from '../../kernel/day.ts';
import { lateCases, reopenedCases } from '../../store/late-cases.ts';
import { entry } from '../../store/entries.ts';
import type { Door } from '../door.ts';
import { ladder, openOrder } from './open-order.ts';
import { warn } from './warn.ts';

/**
 * Notices yellow lights, and gives the orders that have come due: about each case that is red, and about each that is being done again for the second
 * time. How far an order climbs is counted by its own clocks. Off unless the zone has turned it on, and only for what came
 * due since. One case that fails is reported and keeps no other waiting. Gives how many orders it gave.
 */
export const climb = async (door: Door, report: (id: string, error: unknown) => void): Promise<number> => {
  const rule = (await entry(door.store, 'supervision-rule', 'zone'))?.body;
  const since = rule?.['since'];
  if (rule?.['escalates'] !== true || typeof since !== 'string') return 0;
  const own = door.programmes.loops.flatMap(({ loop }) => (loop.standsAlone === true ? [loop.name] : []));
  let given = 0;
  for await (const late of lateCases(door.store, { ladder, since: startOf(since), besides: own }))
    given += await tried(door, late, report);
  for await (const again of reopenedCases(door.store, { ladder, since: startOf(since) }))
    given += await tried(door, again, report);
  await warn(door, startOf(since));
  return given;
};

const tried = async (
  door: Door,
  late: Parameters<typeof openOrder>[1],
  report: (id: string, error: unknown) => void,
): Promise<number> => {
  try {
    return (await openOrder(door, late)) ? 1 : 0;
  } catch (error) {
    report(late.id, error);
    return 0;
  }
};
