import { stateCouncil } from '../kernel/calendars/state-council.ts';
import type { Programme } from '../kernel/programme.ts';
import { worldOf } from '../kernel/random/world-of.ts';
import type { World } from '../kernel/random/world.ts';

/** A world in which these programmes are played: items of every kind that one of their guards asks about. */
export const randomWorld = (programmes: readonly Programme[]): World =>
  worldOf(programmes, stateCouncil, (chance, loop) => ({
    statutoryStart: chance.pick(['accepted', 'received']),
    joint: chance.odds(0.3),
    // A clause of a policy is enjoyed without an application, or is not.
    mode: chance.odds(0.95) ? (loop === 'enjoyment' ? 'auto' : 'apply') : chance.pick(['auto', 'apply']),
    budget: 'a budget',
    onPromise: chance.odds(0.6),
    publicSafety: chance.odds(0.6),
    procedures: chance.odds(0.3) ? [{ kind: 'testing', byOrgan: true }] : [],
    // Now and then somebody asks for a matter in the loop of another.
    regime: chance.odds(0.95)
      ? (regimes[loop] ?? chance.pick(['permit', 'permit', 'permit', 'registration']))
      : chance.pick(['permit', 'filing', 'confirmation']),
  }));

const regimes: Readonly<Record<string, string>> = {
  filing: 'filing',
  confirmation: 'confirmation',
  'public-service': 'service',
};
