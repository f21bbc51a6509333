import type { ActRequest } from '../act-request.ts';
import { actInside } from './act-inside.ts';
import type { Settled } from './act-inside.ts';
import { begin } from './begin.ts';
import { together } from './connection.ts';
import type { Connection } from './connection.ts';
import { writeBeside } from './write/write-beside.ts';
import { writeCases } from './write/write-cases.ts';
import { writeClicks } from './write/write-clicks.ts';
import { writeEntries } from './write/write-entries.ts';
import { writeEvents } from './write/write-events.ts';
import { writeLedger } from './write/write-ledger.ts';
import { writeOutside } from './write/write-outside.ts';
import { writeTurns } from './write/write-turns.ts';

/**
 * Several acts as one transaction: one trip to lock and read, one to write and commit. Gives each act's
 * result once it is durable; throws, with nothing written, when the database refuses any part of it.
 */
export const runBatch = async (
  connection: Connection,
  zone: string,
  requests: readonly ActRequest[],
): Promise<readonly Settled[]> => {
  try {
    const batch = await begin(connection, zone, requests);
    const settled: Settled[] = [];
    for (const request of requests) settled.push(await actInside(batch, request));
    await together(connection, [
      ...writeEvents(batch),
      ...writeEntries(batch),
      ...writeOutside(batch),
      ...writeCases(batch),
      ...writeBeside(batch),
      ...writeLedger(batch),
      ...writeTurns(batch),
      ...writeClicks(batch),
      'COMMIT',
    ]);
    return settled;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => {});
    throw error;
  }
};
