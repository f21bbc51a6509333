import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Guard } from '../kernel/context.ts';
import type { Loop } from '../kernel/loop.ts';
import type { Programme } from '../kernel/programme.ts';
import type { Register } from '../kernel/register.ts';
import { sound, soundTogether } from '../kernel/sound.ts';
import { loopHash } from '../store/rules.ts';

/** A loop with what belongs to it: the programme, the guards, and the hash it is stored under. */
export type Running = {
  readonly loop: Loop;
  readonly hash: string;
  readonly programme: Programme;
  readonly guards: Readonly<Record<string, Guard>>;
};

export type Programmes = {
  readonly all: readonly Programme[];
  readonly loops: readonly Running[];
  readonly registers: Readonly<Record<string, Register>>;
  /** The version of a loop in force on a day; the earliest one before that. */
  readonly loop: (name: string, on: string) => Running | null;
  /** The version that a case was opened under. */
  readonly version: (hash: string) => Running | null;
  /** Every version that a case may stand on. */
  readonly versions: readonly Running[];
};

/**
 * Reads every programme from its folder. There is no list of programmes anywhere: a folder is enough.
 */
export const loadProgrammes = async (folder: string): Promise<readonly Programme[]> => {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const all: Programme[] = [];
  for (const name of names.toSorted()) {
    const module: { programme?: Programme } = await import(pathToFileURL(join(folder, name, 'index.ts')).href);
    if (!module.programme) throw new Error(`programmes/${name}/index.ts does not export a programme`);
    all.push(module.programme);
  }
  return all;
};

/**
 * The programmes put together: loops by name and by hash, registers by name. Takes also the versions that were kept
 * with the cases: a case stays on the version under which it was opened.
 */
export const gather = (
  all: readonly Programme[],
  kept: ReadonlyMap<string, { readonly loop: Loop }> = new Map(),
): Programmes => {
  const loops = all.flatMap((programme) =>
    programme.loops.map((loop): Running => {
      const guards = programme.guards[loop.name] ?? {};
      return { loop, hash: loopHash(loop, guards), programme, guards };
    }),
  );
  const byHash = new Map(loops.map((running) => [running.hash, running]));
  for (const [hash, { loop }] of kept) {
    const now = loops.find((running) => running.loop.name === loop.name);
    if (now && !byHash.has(hash)) byHash.set(hash, { ...now, loop, hash });
  }
  const newestFirst = loops.toSorted((a, b) => (a.loop.inForceFrom < b.loop.inForceFrom ? 1 : -1));
  return {
    all,
    loops,
    registers: Object.fromEntries(
      all.flatMap(({ registers }) => registers.map((register) => [register.name, register])),
    ),
    loop: (name, on) => {
      const versions = newestFirst.filter(({ loop }) => loop.name === name);
      return versions.find(({ loop }) => loop.inForceFrom <= on) ?? versions.at(-1) ?? null;
    },
    version: (hash) => byHash.get(hash) ?? null,
    versions: [...byHash.values()],
  };
};

/**
 * Holds the loops to the promises, one by one and with each other. Takes the hashes that were held to them before.
 * Refuses to go on with a loop that breaks one, and says which.
 */
export const refuseUnsound = ({ all, loops }: Programmes, proven: ReadonlySet<string> = new Set()): void => {
  const fresh = loops.filter(({ hash }) => !proven.has(hash));
  if (fresh.length === 0) return;
  const findings = [
    ...fresh.flatMap(({ loop, programme }) =>
      sound(loop, programme.rules).map(({ message }) => `${loop.name}: ${message}`),
    ),
    ...soundTogether(
      loops.map(({ loop }) => loop),
      all.flatMap(({ rhythms = [] }) => rhythms),
    ).map(({ message }) => message),
  ];
  if (findings.length) throw new Error(`loops that break a promise do not load:\n${findings.join('\n')}`);
};
