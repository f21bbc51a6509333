import { dayOfMoment } from '../../kernel/day.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { barringCase } from '../../store/barring-cases.ts';
import { lawView, type Directory } from '../directory.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';

/**
 * Refuses an application by whoever may not apply for this item again for now, with the article that says so and the
 * last day: it is told at reception, before anything is asked for.
 */
export const refuseBarred = async (
  door: Door,
  directory: Directory,
  loop: string,
  party: string,
  item: JsonObject,
): Promise<void> => {
  const bars = door.programmes.loops.filter((known) => known.loop.bars?.includes(loop)).map((known) => known.loop.name);
  if (bars.length === 0 || typeof item['key'] !== 'string') return;
  const found = await barringCase(door.store, party, bars, item['key']);
  if (found === null) return;
  const running = door.programmes.version(found.hash);
  const clock = running?.loop.clocks[found.clock];
  const law = lawView(directory, running?.programme.rules[clock?.basis ?? '']?.law ?? '');
  throw new DoorProblem('invalid', {
    fields: [
      {
        field: 'item',
        keyword: 'barred',
        values: { until: dayOfMoment(found.due) },
        ...(law?.verified ? { law: `《${law.instrument}》${law.article}` } : {}),
      },
    ],
  });
};
