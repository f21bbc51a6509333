import { partyOf } from '../derive/case-record.ts';
import { openCasesText, type OpenCase } from '../open-cases-of.ts';
import type { Batch } from './batch.ts';

/** The open cases of a party: as the database has them, with what earlier acts of the batch have opened and ended. */
export const openCasesIn = async (batch: Batch, party: string): Promise<readonly OpenCase[]> => {
  const before = batch.read.open.get(party) ?? (await read(batch, party));
  const after: OpenCase[] = [];
  for (const { loop, standing } of batch.staged.cases.values()) {
    if (standing.ending !== null || partyOf(loop, standing, loop.serves) !== party) continue;
    const item = standing.given.item['key'];
    after.push({ id: standing.given.case, loop: loop.name, item: typeof item === 'string' ? item : null });
  }
  return [...before.filter(({ id }) => !batch.staged.cases.has(id)), ...after];
};

const read = async ({ connection, zone, read: kept }: Batch, party: string): Promise<readonly OpenCase[]> => {
  const { rows } = await connection.query({ name: 'open-cases', text: openCasesText, values: [zone, [party]] });
  const found = rows as readonly OpenCase[];
  kept.open.set(party, found);
  return found;
};
