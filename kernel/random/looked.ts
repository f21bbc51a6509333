import type { Standing } from '../case.ts';
import { pending } from '../sound/pending.ts';
import { apply } from '../replay.ts';
import { bitsOf } from './bits-of.ts';
import { mapOf } from './map-of.ts';
import type { Played } from './played.ts';
import type { World } from './world.ts';
import { contextOf } from './world.ts';

/**
 * Whether every standing of a played case is a situation the check has looked at. What is proved of all
 * situations then holds of all histories, as far as these were played.
 */
export const looked =
  (world: World) =>
  (played: Played): readonly string[] => {
    const { explored, at } = mapOf(played.loop);
    const wrong: string[] = [];
    let standing: Standing | null = null;
    for (const event of played.events) {
      standing = apply(standing, event);
      if (standing.state === null) continue;
      const bits = bitsOf(explored.plan, standing, contextOf(world, played.loop));
      const state = standing.state;
      if (bits.some((one) => at(state, one) !== undefined)) continue;
      const where = pending(explored.plan, { state: explored.plan.states.indexOf(state), bits: bits[0] ?? 0n });
      wrong.push(
        `${played.loop.name} ${played.id}: after event ${event.seq} '${event.act}' it stands in ${where}, which the check never saw`,
      );
    }
    return wrong;
  };
