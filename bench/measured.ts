import { setTimeout as pause } from 'node:timers/promises';
import type { Load } from './load-process.ts';
import { ofFamily, ofProcess } from './measure/processor-time.ts';
import type { Done, Wish } from './phase.ts';

/** What one or more phases of the same kind came to. */
export type Measured = Done & { readonly server: number; readonly database: number };

/** The processes whose time is counted. */
export type Counted = { readonly server: number; readonly postmaster: number };

/**
 * Lets a load process play once, and counts the processor time until everything is quiet again: what the server does
 * afterwards for these acts (figures, messages) belongs to them.
 */
export const measure = async (load: Load, wish: Wish, { server, postmaster }: Counted): Promise<Measured> => {
  const before = { server: ofProcess(server), database: ofFamily(postmaster) };
  const done = await load.play(wish);
  await quiet(server);
  return { ...done, server: ofProcess(server) - before.server, database: ofFamily(postmaster) - before.database };
};

/** Until the server uses less than a twentieth of a core, at most ten seconds. */
const quiet = async (server: number): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) {
    const before = ofProcess(server);
    await pause(500);
    if (ofProcess(server) - before < 25) return;
  }
};

export const nothing: Measured = { acts: 0, seconds: 0, times: [], server: 0, database: 0 };

export const added = (one: Measured, other: Measured): Measured => ({
  acts: one.acts + other.acts,
  seconds: one.seconds + other.seconds,
  times: [...one.times, ...other.times].toSorted((a, b) => a - b),
  server: one.server + other.server,
  database: one.database + other.database,
});
