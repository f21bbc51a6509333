import { stateCouncil } from '../kernel/calendars/state-council.ts';
import type { Programme } from '../kernel/programme.ts';
import { worldOf } from '../kernel/random/world-of.ts';
import type { World } from '../kernel/random/world.ts';

/** A world in which these programmes are played: items of every kind that one of their guards asks about. */
export const randomWorld = (programmes: readonly Programme[]): World =>
  worldOf(programmes, stateCouncil, (chance) => ({
    statutoryStart: chance.pick(['accepted', 'received']),
    regime: chance.pick(['permit', 'permit', 'filing']),
  }));
