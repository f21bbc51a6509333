import type { JsonObject } from '../kernel/json.ts';
import { entries, type Entry } from '../store/entries.ts';
import type { Store } from '../store/store.ts';
import type { Directory } from './directory.ts';

export type KeptDirectory = { readonly read: () => Promise<Directory>; readonly forget: () => void };

/**
 * The registers that nearly every answer needs, in memory. Read anew after a change made here, and every so many
 * seconds for what another process changed; `seconds` gives a time that only grows.
 */
export const keepDirectory = (store: Store, seconds: () => number, lifetime = 15): KeptDirectory => {
  let kept: Promise<Directory> | null = null;
  let since = 0;
  return {
    read: () => {
      if (kept && seconds() - since < lifetime) return kept;
      since = seconds();
      const fresh = load(store);
      fresh.catch(() => {
        if (kept === fresh) kept = null;
      });
      kept = fresh;
      return fresh;
    },
    forget: () => {
      kept = null;
    },
  };
};

const load = async (store: Store): Promise<Directory> => {
  const [units, people, laws, items, posts] = await Promise.all(
    ['unit', 'person', 'legal-basis', 'service-item', 'named-post'].map((register) => all(store, register)),
  );
  return {
    units: units ?? new Map(),
    people: people ?? new Map(),
    laws: laws ?? new Map(),
    items: items ?? new Map(),
    posts: Object.fromEntries([...(posts ?? [])].map(([post, body]) => [post, String(body['unit'])])),
  };
};

/** Closed entries too: history still names them. A closed one says so in its body. */
const all = async (store: Store, register: string): Promise<ReadonlyMap<string, JsonObject>> => {
  const limit = 100_000;
  const [open, closed] = await Promise.all([
    entries(store, register, { limit }),
    entries(store, register, { limit, closed: true }),
  ]);
  const pair = ({ key, body }: Entry, over: JsonObject = {}): [string, JsonObject] => [key, { ...body, ...over }];
  return new Map([
    ...closed.rows.map((entry) => pair(entry, { closed: true, active: false })),
    ...open.rows.map((entry) => pair(entry)),
  ]);
};
