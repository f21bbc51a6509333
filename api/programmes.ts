import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Guard } from '../kernel/context.ts';
import type { Loop } from '../kernel/loop.ts';
import type { Programme } from '../kernel/programme.ts';
import type { Register } from '../kernel/register.ts';
import { sound } from '../kernel/sound.ts';
import { soundTogether } from '../kernel/sound-together.ts';
import { loopHash } from './loop-hash.ts';

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
  readonly version: (hash: string, name: string) => Running | null;
};

/**
 * Reads every programme from its folder and refuses to start with one whose loops break a promise.
 * There is no list of programmes anywhere: a folder is enough.
 */
export const loadProgrammes = async (folder: string): Promise<Programmes> => {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const all: Programme[] = [];
  for (const name of names.toSorted()) {
    const module: { programme?: Programme } = await import(pathToFileURL(join(folder, name, 'index.ts')).href);
    if (!module.programme) throw new Error(`programmes/${name}/index.ts does not export a programme`);
    all.push(module.programme);
  }
  return gather(all);
};

/** The programmes put together, checked one by one and with each other. */
export const gather = (all: readonly Programme[]): Programmes => {
  const findings = [
    ...all.flatMap(({ loops, rules }) => loops.flatMap((loop) => sound(loop, rules).map((finding) => `${loop.name}: ${finding.message}`))),
    ...soundTogether(all.flatMap(({ loops }) => loops)).map(({ message }) => message),
  ];
  if (findings.length) throw new Error(`loops that break a promise do not load:\n${findings.join('\n')}`);
  const loops = all.flatMap((programme) =>
    programme.loops.map((loop): Running => {
      const guards = programme.guards[loop.name] ?? {};
      return { loop, hash: loopHash(loop, guards), programme, guards };
    }),
  );
  const newestFirst = loops.toSorted((a, b) => (a.loop.inForceFrom < b.loop.inForceFrom ? 1 : -1));
  return {
    all,
    loops,
    registers: Object.fromEntries(all.flatMap(({ registers }) => registers.map((register) => [register.name, register]))),
    loop: (name, on) => {
      const versions = newestFirst.filter(({ loop }) => loop.name === name);
      return versions.find(({ loop }) => loop.inForceFrom <= on) ?? versions.at(-1) ?? null;
    },
    version: (hash, name) =>
      loops.find((running) => running.hash === hash) ?? newestFirst.find(({ loop }) => loop.name === name) ?? null,
  };
};
