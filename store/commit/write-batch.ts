import type { Batch } from './batch.ts';
import { together } from './connection.ts';
import type { Statement } from './connection.ts';
import { writeBeside } from './write/write-beside.ts';
import { writeCases } from './write/write-cases.ts';
import { writeClicks } from './write/write-clicks.ts';
import { writeEntries } from './write/write-entries.ts';
import { writeEvents } from './write/write-events.ts';
import { writeLedger } from './write/write-ledger.ts';
import { writeOutside } from './write/write-outside.ts';
import { writeTurns } from './write/write-turns.ts';

/** Writes what a batch has staged, and whatever belongs to the same transaction, in one trip, and commits. */
export const writeBatch = async (batch: Batch, beside: readonly (Statement | string)[] = []): Promise<void> => {
  await together(batch.connection, [
    ...writeEvents(batch),
    ...writeEntries(batch),
    ...writeOutside(batch),
    ...writeCases(batch),
    ...writeBeside(batch),
    ...writeLedger(batch),
    ...writeTurns(batch),
    ...writeClicks(batch),
    ...beside,
    'COMMIT',
  ]);
};
