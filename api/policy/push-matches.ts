import { dayOfMoment } from '../../kernel/day.ts';
import { entryWords } from '../../kernel/register.ts';
import { matchesToTell } from '../../programmes/policy/to-tell.ts';
import { act } from '../../store/act.ts';
import { entries, type Entry } from '../../store/entries.ts';
import { partyIdOfPhone } from '../../store/party.ts';
import type { Door } from '../door.ts';
import { matchesOf, openClauses } from './matches-of.ts';

const channels = ['sms', 'e-mail'] as const;
const by = { unit: null, person: null };

/**
 * Tells enterprises of what fits them: only a contact of theirs who agreed to hear of policies, only what fits for sure, and
 * each clause once, also when it was told at the window. The message passes the gate once more when it is sent. Gives how
 * many were told.
 */
export const pushMatches = async (door: Door): Promise<number> => {
  const clauses = await openClauses(door.store, dayOfMoment(door.now()));
  if (clauses.length === 0) return 0;
  let told = 0;
  for (let after: string | null = null, more = true; more;) {
    const page = await entries(door.store, 'enterprise', { limit: 200, ...(after === null ? {} : { after }) });
    for (const enterprise of page.rows) {
      const party = await agreedContact(door, enterprise);
      if (party === null) continue;
      const matches = matchesOf(clauses, enterprise.body).map((one) => ({ ...one, enterprise: enterprise.key }));
      const fitting = matches.filter(({ verdict }) => verdict === 'hit');
      const known = await entries(door.store, 'policy-told', { has: { enterprise: enterprise.key }, limit: 500 });
      // What was not told when it was found (nobody had agreed, or there was no time at the window) is told now.
      const before = new Set(
        known.rows.filter(({ body }) => body['outcome'] === 'told').map(({ body }) => String(body['clause'])),
      );
      for (const { clause, name } of matchesToTell(
        fitting,
        () => true,
        (_, one) => before.has(one),
      ))
        if (await tell(door, party, enterprise, clause, name)) told += 1;
    }
    after = page.next;
    more = after !== null;
  }
  return told;
};

/** The first of an enterprise's contacts who agreed to hear of policies, in some way; null where nobody did. */
const agreedContact = async (door: Door, { body }: Entry): Promise<string | null> => {
  for (const { phone } of (body['contacts'] ?? []) as readonly { readonly phone: string }[]) {
    const party = await partyIdOfPhone(door.store, phone);
    if (party === null) continue;
    for (const channel of channels) if (await door.mayContact?.(party, 'policy', channel)) return party;
  }
  return null;
};

/** Notes that it was told and sends it, both or neither; false where somebody else was faster. */
const tell = async (door: Door, party: string, enterprise: Entry, clause: string, name: string): Promise<boolean> => {
  const register = door.programmes.registers['policy-told'];
  if (register === undefined) return false;
  const key = `${enterprise.key}:${clause}`;
  const body = { id: key, enterprise: enterprise.key, clause, outcome: 'told' };
  const result = await act<boolean>(door.store, {
    actor: 'system',
    key: null,
    mark: door.mark,
    work: async (reads) => {
      const before = await reads.entry(register.name, key);
      if (before?.body['outcome'] === 'told') return { answer: false };
      const at = door.now();
      const how = before === null ? 'add' : 'change';
      return {
        answer: true,
        entries: [{ register: register.name, key, act: how, body, words: entryWords(register, body), by, at }],
        messages: [
          {
            kind: 'contact',
            release: at,
            recipient: `party:${party}`,
            payload: {
              purpose: 'policy',
              text: `政策提醒：“${name}”符合${String(enterprise.body['name'])}的条件，可在经心查看并申请。`,
            },
          },
        ],
      };
    },
  });
  return result.kind === 'done' && result.answer;
};
