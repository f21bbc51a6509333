import type { JsonObject } from '../../kernel/json.ts';
import type { PaperRecord } from '../../programmes/zone/paper-record.ts';
import { act } from '../../store/act.ts';
import { entriesByKey } from '../../store/entries.ts';
import type { Door } from '../door.ts';

const register = 'paper-record';

export type RecordedPaper = Pick<PaperRecord, 'paper' | 'case' | 'number'>;

/** What is recorded of papers, by their names; of a paper that nothing happened to there is none. */
export const paperRecords = async (door: Door, papers: readonly string[]): Promise<ReadonlyMap<string, PaperRecord>> =>
  new Map(
    (await entriesByKey(door.store, register, papers)).map(({ key, body }) => [key, body as unknown as PaperRecord]),
  );

/**
 * Records what happened to a paper, as an event in the chain. `change` is given what is recorded already, inside the
 * zone's lock, and gives what is then; null leaves it as it is. Gives whether anything was written.
 */
export const recordOfPaper = async (
  door: Door,
  paper: RecordedPaper,
  by: { readonly unit: string | null; readonly person: string | null },
  change: (before: PaperRecord) => PaperRecord | null,
): Promise<boolean> => {
  const result = await act<{ written: boolean }>(door.store, {
    actor: 'system',
    key: null,
    mark: door.mark,
    work: async (reads) => {
      const found = await reads.entry(register, paper.paper);
      const before = (found?.body as PaperRecord | undefined) ?? { ...paper, deliveries: [], seals: [] };
      const after = change(before);
      if (after === null) return { answer: { written: false } };
      const entry = {
        register,
        key: paper.paper,
        act: found ? ('change' as const) : ('add' as const),
        body: after as unknown as JsonObject,
        words: paper.number,
        by,
        at: door.now(),
      };
      return { answer: { written: true }, entries: [entry] };
    },
  });
  if (result.kind !== 'done') throw new Error(`the record of a paper was not written: ${result.kind}`);
  return result.answer.written;
};
