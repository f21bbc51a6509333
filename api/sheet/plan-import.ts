import { createHash } from 'node:crypto';
import type { JsonObject } from '../../kernel/json.ts';
import { serviceItem } from '../../programmes/zone/service-item.ts';
import { entries } from '../../store/entries.ts';
import { checkEntry } from '../act/check-entry.ts';
import type { Door } from '../door.ts';
import { proposalOf } from '../proposals/proposal-of.ts';
import { unchecked } from '../proposals/unchecked.ts';
import { differences } from '../proposals/proposal-view.ts';
import type { ReadItem, SheetFault } from './read-items.ts';

export type PlannedChange = {
  readonly key: string;
  readonly name: string;
  readonly base: number;
  readonly differs: readonly string[];
  readonly body: JsonObject;
};

export type ImportPlan = {
  readonly changes: readonly PlannedChange[];
  readonly unchanged: number;
  readonly faults: readonly SheetFault[];
  /** What was looked at: the same file on the same register gives the same. */
  readonly digest: string;
};

/**
 * What an import would change, and everything that stands against it. Writes nothing. An item whose last change is
 * still on its way stands against it too: two hands cannot look at both at once.
 */
export const planImport = async (
  door: Door,
  file: Buffer,
  items: readonly ReadItem[],
  faults: readonly SheetFault[],
): Promise<ImportPlan> => {
  const directory = await door.directory();
  const [open, closed, away] = await Promise.all([
    entries(door.store, serviceItem.name, { limit: 100_000 }),
    entries(door.store, serviceItem.name, { limit: 100_000, closed: true }),
    entries(door.store, 'proposal', { has: { register: serviceItem.name }, limit: 100_000 }),
  ]);
  const listed = new Map([...closed.rows, ...open.rows].map((entry) => [entry.key, entry]));
  const onTheirWay = new Set(away.rows.map(({ body }) => proposalOf(body).entry));
  const found: SheetFault[] = [...faults];
  const changes: PlannedChange[] = [];
  const codes = new Map<string, string>();
  let unchanged = 0;
  for (const item of items) {
    const key = String(item.body['key']);
    const before = listed.get(key);
    const wanted: JsonObject = { ...item.body, unchecked: unchecked(directory, item.body, before?.body) };
    const differs = differences(before?.body ?? null, wanted);
    if (before && !before.closed && differs.length === 0) {
      unchanged += 1;
      continue;
    }
    const stamped = { ...wanted, version: (before?.version ?? 0) + 1, inForceFrom: '2000-01-01' };
    for (const fault of checkEntry({ programmes: door.programmes, directory }, serviceItem, stamped)) {
      const { field, keyword, ...more } = fault;
      found.push({ ...item.at(field), rule: keyword, ...more });
    }
    const code = String(item.body['businessCode'] ?? '');
    const owner = codes.get(code);
    if (owner !== undefined && code !== '')
      found.push({ ...item.at('businessCode'), rule: 'code-taken', limit: owner });
    codes.set(code, key);
    if (onTheirWay.has(key)) found.push({ ...item.at('key'), rule: 'proposal-open', limit: key });
    const name = typeof wanted['name'] === 'string' ? wanted['name'] : key;
    changes.push({ key, name, base: before?.version ?? 0, differs, body: wanted });
  }
  const looked = JSON.stringify(changes.map(({ key, base }) => [key, base]));
  return { changes, unchanged, faults: found, digest: createHash('sha256').update(file).update(looked).digest('hex') };
};
