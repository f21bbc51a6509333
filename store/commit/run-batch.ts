import type { ActRequest } from '../act-request.ts';
import { actInside } from './act-inside.ts';
import type { Settled } from './act-inside.ts';
import { begin } from './begin.ts';
import type { Connection } from './connection.ts';
import { writeBatch } from './write-batch.ts';

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
    await writeBatch(batch);
    return settled;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => {});
    throw error;
  }
};
