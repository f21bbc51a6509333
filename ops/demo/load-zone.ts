import type { Moment } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { entryWords, type Register } from '../../kernel/register.ts';
import { legalBasis } from '../../programmes/zone/legal-basis.ts';
import { namedPost } from '../../programmes/zone/named-post.ts';
import { person } from '../../programmes/zone/person.ts';
import { proposal } from '../../programmes/zone/proposal.ts';
import { serviceItem } from '../../programmes/zone/service-item.ts';
import { unit } from '../../programmes/zone/unit.ts';
import { act } from '../../store/act.ts';
import type { EntryChange } from '../../store/act-request.ts';
import { entries } from '../../store/entries.ts';
import type { Store } from '../../store/store.ts';
import { zone } from './zone/index.ts';

/** Units before people, who belong to them. */
const data: readonly (readonly [Register, readonly object[]])[] = [
  [unit, zone.units],
  [person, zone.people],
  [namedPost, zone.namedPosts],
  [legalBasis, zone.laws],
  [serviceItem, zone.items],
  [proposal, zone.proposals],
];

/**
 * Adds what is missing of the demonstration zone's registers, as events like any other. What is already listed stays
 * as it is, also where somebody has changed it. Gives how many entries it added: none the second time.
 */
export const loadZone = async (store: Store, at: Moment): Promise<number> => {
  let added = 0;
  for (const [register, bodies] of data) {
    const missing = await absent(store, register, bodies.map(plain));
    if (missing.length === 0) continue;
    const result = await act<number>(store, {
      actor: 'system',
      key: null,
      mark: 'demonstration',
      work: async (reads) => {
        const changes: EntryChange[] = [];
        for (const body of missing) {
          const key = String(body[register.key]);
          if ((await reads.entry(register.name, key)) === null) changes.push(entryOf(register, key, body, at));
        }
        return { answer: changes.length, entries: changes };
      },
    });
    if (result.kind !== 'done')
      throw new Error(`the demonstration's ${register.name} register was not kept: ${JSON.stringify(result)}`);
    added += result.answer;
  }
  return added;
};

/** What is not listed yet, neither open nor closed. Looked at again inside the lock, where it is added. */
const absent = async (
  store: Store,
  register: Register,
  bodies: readonly JsonObject[],
): Promise<readonly JsonObject[]> => {
  const limit = 100_000;
  const pages = await Promise.all([false, true].map((closed) => entries(store, register.name, { closed, limit })));
  const listed = new Set(pages.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return bodies.filter((body) => !listed.has(String(body[register.key])));
};

const entryOf = (register: Register, key: string, body: JsonObject, at: Moment): EntryChange => ({
  register: register.name,
  key,
  act: 'add',
  body,
  words: entryWords(register, body),
  by: { unit: null, person: null },
  at,
});

const plain = (body: object): JsonObject => JSON.parse(JSON.stringify(body));
