import { readdirSync } from 'node:fs';
import { stateCouncil } from '../kernel/calendars/state-council.ts';
import type { Programme } from '../kernel/programme.ts';
import { worldOf } from '../kernel/random/world-of.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Every programme of the house, in the order of its folders. */
export const programmes: readonly Programme[] = await Promise.all(
  folders.map(async ({ name }) => ((await import(`./${name}/index.ts`)) as { programme: Programme }).programme),
);

/** A world in which every programme is played: items of every kind that a guard asks about. */
export const randomWorld = worldOf(programmes, stateCouncil, (chance) => ({
  statutoryStart: chance.pick(['accepted', 'received']),
  regime: chance.pick(['permit', 'permit', 'filing']),
}));
