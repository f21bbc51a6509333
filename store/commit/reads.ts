import { nothingHeld, together } from '../../kernel/account.ts';
import type { Event, Standing } from '../../kernel/case.ts';
import type { Reads } from '../act-request.ts';
import { ledgerText, toHeld } from '../ledger.ts';
import { rightText, toRight } from '../right.ts';
import { runningOf } from './running-of.ts';
import { lastTurnText, openTurnsText } from '../turns.ts';
import type { Batch, KeptEntry } from './batch.ts';
import { standings } from './begin.ts';
import { openCasesIn } from './open-cases-in.ts';
import { stagedRight } from './staged-right.ts';

const history = `SELECT body FROM event WHERE zone_id = $1 AND stream = $2 ORDER BY seq`;
const last = `SELECT last FROM number_series WHERE zone_id = $1 AND series = $2`;
const entriesText = `SELECT key, version, body FROM entry WHERE zone_id = $1 AND register = $2 AND key = ANY($3)`;
const entryText = `SELECT version, body FROM entry WHERE zone_id = $1 AND register = $2 AND key = $3`;
const besideText = `SELECT case_id AS id FROM service_case WHERE zone_id = $1 AND parent_case = $2 AND loop = $3 AND ending IS NULL`;

/**
 * What an act may read: the database inside the lock, with what earlier acts of the batch have left.
 * Numbers it takes are noted in `numbers` and count only if the act is written.
 */
export const readsOf = (batch: Batch, numbers: Map<string, number>): Reads => {
  const query = async <Row>(name: string, text: string, values: readonly unknown[]): Promise<readonly Row[]> =>
    (await batch.connection.query({ name, text, values: [batch.zone, ...values] })).rows as Row[];
  return {
    standing: (caseId) => standingOf(batch, caseId),
    history: async (caseId) => [
      ...(await query<{ body: Event }>('history-inside', history, [caseId])).map((row) => row.body),
      ...(batch.staged.cases.get(caseId)?.events ?? []),
    ],
    nextNumber: async (series) => {
      const before =
        numbers.get(series) ??
        batch.staged.numbers.get(series) ??
        batch.read.numbers.get(series) ??
        (await query<{ last: number }>('last-number', last, [series]))[0]?.last ??
        0;
      if (!batch.read.numbers.has(series) && !numbers.has(series)) batch.read.numbers.set(series, before);
      numbers.set(series, before + 1);
      return before + 1;
    },
    openCases: (party) => openCasesIn(batch, party),
    runningOf: (sought) => runningOf(batch, sought),
    openBeside: async (caseId, loop) => {
      const staged = [...batch.staged.cases.values()].filter(({ standing }) => standing.given.parent?.case === caseId);
      const own = new Set(staged.map(({ standing }) => standing.given.case));
      const kept = await query<{ id: string }>('open-beside', besideText, [caseId, loop]);
      return [
        ...kept.map(({ id }) => id).filter((id) => !own.has(id)),
        ...staged
          .filter((one) => one.loop.name === loop && one.standing.ending === null)
          .map((one) => one.standing.given.case),
      ];
    },
    right: async (rightId) => {
      const staged = stagedRight(batch, rightId);
      if (staged !== null) return staged;
      const row = (await query<Record<string, unknown>>('right-inside', rightText, [rightId]))[0];
      return row === undefined ? null : toRight(row);
    },
    lastTurn: async (rhythm, entry) => {
      const kept = (await query<{ last: number | null }>('last-turn', lastTurnText, [rhythm, entry]))[0]?.last ?? 0;
      const staged = batch.staged.turns.filter((turn) => turn.rhythm === rhythm && turn.entry === entry);
      return Math.max(kept, ...staged.map(({ turn }) => turn));
    },
    openTurns: async (rhythm, entry) => {
      const kept = await query<{ id: string }>('open-turns', openTurnsText, [rhythm, entry]);
      const staged = batch.staged.turns.filter((turn) => turn.rhythm === rhythm && turn.entry === entry);
      return [...kept.map(({ id }) => id), ...staged.map((turn) => turn.case_id)];
    },
    ledger: async (account) => {
      const row = (await query('ledger-inside', ledgerText, [account]))[0];
      return together(toHeld(row), batch.staged.drawn.get(account) ?? nothingHeld);
    },
    entry: (register, key) => entryOf(batch, register, key),
    entries: async (register, keys) => {
      for (const { key, ...entry } of await query<KeptEntry & { key: string }>('entries-inside', entriesText, [
        register,
        keys,
      ]))
        batch.read.entries.set(`${register}:${key}`, entry);
      const found = await Promise.all(keys.map(async (key) => [key, await known(batch, register, key)] as const));
      return new Map(found.flatMap(([key, entry]) => (entry === null ? [] : [[key, entry]])));
    },
  };
};

export const standingOf = async (batch: Batch, caseId: string): Promise<Standing | null> => {
  const staged = batch.staged.cases.get(caseId);
  if (staged !== undefined) return staged.standing;
  const read = batch.read.cases.get(caseId);
  if (read !== undefined) return read;
  const result = await batch.connection.query({ name: 'standings', text: standings, values: [batch.zone, [caseId]] });
  const found = (result.rows[0] as { standing: Standing } | undefined)?.standing ?? null;
  batch.read.cases.set(caseId, found);
  return found;
};

/** An entry that was looked for already: what is not there was not found. */
const known = async (batch: Batch, register: string, key: string): Promise<KeptEntry | null> =>
  batch.staged.entries.get(`${register}:${key}`) ?? batch.read.entries.get(`${register}:${key}`) ?? null;

export const entryOf = async (batch: Batch, register: string, key: string): Promise<KeptEntry | null> => {
  const name = `${register}:${key}`;
  const staged = batch.staged.entries.get(name);
  if (staged !== undefined) return staged;
  const read = batch.read.entries.get(name);
  if (read !== undefined) return read;
  const result = await batch.connection.query({
    name: 'entry-inside',
    text: entryText,
    values: [batch.zone, register, key],
  });
  const found = (result.rows[0] as KeptEntry | undefined) ?? null;
  batch.read.entries.set(name, found);
  return found;
};
