import type { Event } from '../kernel/case.ts';
import type { JsonObject } from '../kernel/json.ts';
import { exactly } from './instant.ts';
import type { Mark, Store } from './store.ts';

/** What the database says of an event beside the event itself. */
export type Recorded = { readonly position: number; readonly recordedAt: string; readonly mark: Mark };
export type StoredEvent = Event & Recorded;

/** A change of a register entry. */
export type StoredChange = Recorded & {
  readonly seq: number;
  readonly register: string;
  readonly key: string;
  readonly act: 'add' | 'change' | 'close';
  readonly at: string;
  readonly unit: string | null;
  readonly person: string | null;
  readonly reason: string | null;
  readonly body: JsonObject;
};

const text = `
SELECT body, position, mark, ${exactly('recorded_at')} AS recorded_at
FROM event WHERE zone_id = $1 AND stream = $2 ORDER BY seq`;

const read = async <Body extends object>(store: Store, stream: string): Promise<readonly (Body & Recorded)[]> => {
  const rows = await store.query<{ body: Body; position: string; mark: Mark; recorded_at: string }>('history', text, [
    store.zone,
    stream,
  ]);
  return rows.map((row) => ({
    ...row.body,
    position: Number(row.position),
    recordedAt: row.recorded_at,
    mark: row.mark,
  }));
};

/** Everything that happened in a case, oldest first; empty where there is none. */
export const history = (store: Store, caseId: string): Promise<readonly StoredEvent[]> => read<Event>(store, caseId);

/** Every change of a register entry, oldest first. */
export const entryHistory = (store: Store, register: string, key: string): Promise<readonly StoredChange[]> =>
  read<Omit<StoredChange, keyof Recorded>>(store, `${register}:${key}`);
