import type { Bound, Given } from '../case.ts';
import type { Json } from '../json.ts';
import type { Loop } from '../loop.ts';
import type { Chance } from './chance.ts';
import type { World } from './world.ts';
import { units, zonePosts } from './world.ts';

/** What a case is given when it opens: an item with its limits and materials, parties, units, the zone's posts. */
export const given = (
  world: World,
  loop: Loop,
  id: string,
  chance: Chance,
  seats: Readonly<Record<string, Bound>> = {},
): Given => {
  const filled: Record<string, Bound> = { ...seats };
  for (const [name, seat] of Object.entries(loop.seats)) {
    if (seat.bound !== 'given' || filled[name] !== undefined || (seat.optional && chance.odds(0.5))) continue;
    filled[name] = seat.kind === 'party' ? { party: name } : { unit: chance.pick(units), person: null };
  }
  if (chance.odds(0.02)) delete filled[chance.pick(Object.keys(loop.seats))];
  const hall = chance.odds(0.15) ? chance.pick(units) : null;
  return {
    case: id,
    number: `N-${id}`,
    item: item(world, loop, chance),
    seats: filled,
    subject: { open: { credit: chance.odds(0.2) ? 1 : 0 } },
    posts: Object.fromEntries(zonePosts.map((post, at) => [post, hall ?? (at % 2 === 0 ? 'hall' : 'court')])),
  };
};

const item = (world: World, loop: Loop, chance: Chance): Readonly<Record<string, Json>> => {
  const fields: Record<string, Json> = { ...world.item(chance, loop.name) };
  const unit = chance.pick(units);
  for (const seat of Object.values(loop.seats))
    if (typeof seat.bound === 'object' && 'item' in seat.bound)
      fields[seat.bound.item] = chance.odds(0.8) ? unit : chance.pick(units);
  for (const clock of Object.values(loop.clocks))
    if ('item' in clock.limit)
      fields[clock.limit.item] = chance.odds(0.8)
        ? { amount: 3 + chance.below(15), unit: 'workday' }
        : { amount: 5 + chance.below(56), unit: 'day' };
  fields['materials'] = Array.from({ length: 1 + chance.below(3) }, (_, at) => ({ id: `m${at}`, major: at > 0 }));
  return fields;
};
