import { tmpdir } from 'node:os';
import { templateVariable } from '../../store/template.ts';
import { openDoor } from '../open-door.ts';

/**
 * Keeps the loops of the demonstration in the database that journeys copy, once they have been held to the promises: so a
 * run proves them once, and not again for the house of every story.
 */
export const proveLoops = async (): Promise<void> => {
  const databaseUrl = process.env[templateVariable];
  if (databaseUrl === undefined) throw new Error('there is no template to keep the loops in');
  const wires = { now: () => '2026-01-01T00:00:00', send: async () => null };
  const door = await openDoor({ databaseUrl, dataDir: tmpdir(), demo: true }, wires);
  await door.printer.close();
  await door.store.close();
};
