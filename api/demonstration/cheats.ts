import type { FastifyInstance } from 'fastify';
import type { Language } from '../../kernel/programme.ts';
import type { CaseRow } from '../../store/case-row.ts';
import { oneOfEach, unusedRight } from '../../store/one-of-each.ts';
import { closeSession, openSession } from '../../store/session.ts';
import { walkChain } from '../../store/verify/walk-chain.ts';
import type { Door } from '../door.ts';
import { cookieOf } from '../server/visits.ts';
import { holderOf, playerOf, type Player } from './prepared.ts';

export const cheats = ['back-date', 'second-notice', 'erase-red', 'rate-oneself', 'edit-row'] as const;
export type Cheat = (typeof cheats)[number];

export type Tried = {
  /** Who tried; null where it was the server's own role in the database. */
  readonly as: Player | null;
  /** What was sent, as it was sent. */
  readonly sent: string;
  /** What came back: the status, and the words. */
  readonly status: string;
  readonly answer: string;
  /** What verify names, where the cheat gets that far. */
  readonly finding: string | null;
};

type Trying = { readonly server: FastifyInstance; readonly door: Door; readonly language: Language };
type Request = { readonly url: string; readonly version?: number; readonly body: object };

/** Tries a cheat for real against the running house, and gives what it said. Null where nothing suits it just now. */
export const tryCheat = async (trying: Trying, cheat: Cheat): Promise<Tried | null> => {
  const { door, language } = trying;
  if (cheat === 'edit-row') return editRow(door);
  const directory = await door.directory();
  if (cheat === 'rate-oneself') {
    const unit = directory.posts['alliance-office'] ?? null;
    const clerk = playerOf(directory, 'clerk', (one) => one === unit, language);
    const right = unit === null ? null : await unusedRight(door.store, unit, 'review');
    if (clerk === null || right === null) return null;
    return send(trying, clerk, { url: '/api/cases', body: { loop: 'review', right, input: { level: '5' } } });
  }
  const found = (await oneOfEach(door.store)).find(suits[cheat]);
  const holder = found && holderOf(door, directory, found, language);
  if (!found || !holder) return null;
  return send(trying, holder, { url: `/api/cases/${found.id}/acts`, version: found.version, body: bodies[cheat] });
};

const suits: Readonly<Record<'back-date' | 'second-notice' | 'erase-red', (row: CaseRow) => boolean>> = {
  'back-date': ({ loop, state }) => loop === 'inquiry' && state === 'asked',
  'second-notice': ({ loop, state }) => loop === 'approval' && state === 'corrected',
  'erase-red': ({ missed }) => missed,
};

const bodies = {
  'back-date': { act: 'take-on', input: {}, at: '2020-01-02T09:00:00' },
  'second-notice': { act: 'notify', input: { reason: '再补一份材料', basis: ['AL32-1-4'], checklist: [] } },
  'erase-red': { act: 'undo', input: {} },
} as const;

/** Goes through the whole door, as the person's own browser would, with a session that ends with it. */
const send = async (
  { server, door, language }: Trying,
  as: Player,
  { url, version, body }: Request,
): Promise<Tried> => {
  const directory = await door.directory();
  const person = [...directory.people].find(([, entry]) => entry['account'] === as.account)?.[0] ?? '';
  const token = await openSession(door.store, { face: 'desk', person });
  try {
    const answer = await server.inject({
      method: 'POST',
      url,
      headers: {
        'x-face': 'desk',
        'accept-language': language,
        cookie: `${cookieOf('desk')}=${token}`,
        'idempotency-key': `cheat-${token}`,
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      payload: body,
    });
    const { title = '', detail = '' } = answer.json<{ title?: string; detail?: string }>();
    const sent = `POST ${url} ${JSON.stringify(body)}`;
    return {
      as,
      sent,
      status: String(answer.statusCode),
      answer: [title, detail].filter(Boolean).join(' '),
      finding: null,
    };
  } finally {
    await closeSession(door.store, token);
  }
};

const statement = "UPDATE event SET happened_at = happened_at - interval '1 day' WHERE position = 1";

/**
 * The server's role may not change a row. Somebody with the owner's rights could: so the chain is walked over what
 * the database holds with one row changed on the way, by the function that verify uses, and nothing is written.
 */
const editRow = async (door: Door): Promise<Tried> => {
  const { store } = door;
  const refused = await store.query('', statement, []).then(
    () => null,
    (error: { code?: string; message?: string }) => error,
  );
  const copy = {
    ...store,
    query: async (name: string, text: string, values: readonly unknown[]) => {
      const rows = await store.query<{ position?: string; stream?: string }>(name, text, [...values]);
      return rows.map((row) => (row.position === '1' && 'stream' in row ? { ...row, stream: `${row.stream}x` } : row));
    },
  } as typeof store;
  const { broken } = await walkChain(copy);
  return {
    as: null,
    sent: statement,
    status: refused?.code ?? 'OK',
    answer: refused?.message ?? '',
    finding: broken === null ? null : `${broken.what}: ${broken.at}: ${broken.why}`,
  };
};
