import { hash } from 'node:crypto';
import type { Figure } from '../../kernel/programme.ts';
import { insertion } from '../commit/recordset.ts';
import { keptLoops } from '../rules.ts';
import type { Store } from '../store.ts';
import { counted } from './counted.ts';

const add = insertion(
  'figure',
  { figure: 'text', unit: 'text', day: 'date', class: 'text', value: 'bigint' },
  'ON CONFLICT (zone_id, figure, unit, day, class) DO UPDATE SET value = figure.value + excluded.value',
);

/** What each event of each case added, so that a number opens to its cases. */
const trace = insertion('figure_case', {
  figure: 'text',
  unit: 'text',
  day: 'date',
  class: 'text',
  stream: 'text',
  seq: 'integer',
  value: 'bigint',
});

/** Whether there is anything to count: it is asked every other second. */
const behind = `
SELECT FROM head WHERE zone_id = $1 AND position > coalesce((SELECT position FROM checkpoint WHERE zone_id = $1 AND reader = $2), -1)`;
const begin = `INSERT INTO checkpoint (zone_id, reader, position) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING RETURNING position`;
const lock = `SELECT position FROM checkpoint WHERE zone_id = $1 AND reader = $2 FOR UPDATE`;
const clear = `DELETE FROM figure WHERE zone_id = $1`;
const clearTrace = `DELETE FROM figure_case WHERE zone_id = $1`;
const others = `DELETE FROM checkpoint WHERE zone_id = $1 AND reader LIKE 'figures %' AND reader <> $2`;
const move = `UPDATE checkpoint SET position = $3 WHERE zone_id = $1 AND reader = $2`;

/** Another set of figures is another reader, which begins at the beginning. */
/** What is kept of them: a reader that kept less begins anew. */
const kept = 'by case';

export const readerOf = (figures: readonly Figure[]): string =>
  `figures ${hash('sha256', JSON.stringify([kept, figures.map(({ name, count, unit }) => [name, String(count), String(unit)])]), 'hex')}`;

/**
 * Counts the next events into the figures; gives how many it has read, 0 when it is up to date. Positions
 * are given in the order of commit, so nothing can appear behind the checkpoint later on; and the additions
 * are written with the checkpoint, so nothing is counted twice. Several may run at once: they take turns.
 */
export const project = async (store: Store, figures: readonly Figure[], limit = 500): Promise<number> => {
  const reader = readerOf(figures);
  if ((await store.query('is-behind', behind, [store.zone, reader])).length === 0) return 0;
  const loops = await keptLoops(store);
  return store.transaction(async (connection) => {
    const fresh = await connection.query({ name: 'begin-reading', text: begin, values: [store.zone, reader] });
    if (fresh.rows.length > 0)
      for (const statement of [
        { name: 'clear-figures', text: clear, values: [store.zone] },
        { name: 'clear-figure-cases', text: clearTrace, values: [store.zone] },
        { name: 'other-readers', text: others, values: [store.zone, reader] },
      ])
        await connection.query(statement);
    const at = await connection.query({ name: 'lock-checkpoint', text: lock, values: [store.zone, reader] });
    const after = Number((at.rows[0] as { position: string }).position);
    const { additions, byCase, position, events } = await counted(connection, store.zone, figures, loops, {
      after,
      upto: Number.MAX_SAFE_INTEGER,
      limit,
    });
    if (additions.length > 0) {
      await connection.query({ name: 'add-figures', text: add, values: [store.zone, JSON.stringify(additions)] });
      await connection.query({ name: 'trace-figures', text: trace, values: [store.zone, JSON.stringify(byCase)] });
    }
    if (events > 0)
      await connection.query({ name: 'move-checkpoint', text: move, values: [store.zone, reader, position] });
    return events;
  });
};

/** Counts everything again from the first event. */
export const rebuild = async (store: Store, figures: readonly Figure[]): Promise<void> => {
  await store.transaction(async (connection) => {
    const reader = readerOf(figures);
    await connection.query({ name: 'begin-reading', text: begin, values: [store.zone, reader] });
    await connection.query({ name: 'lock-checkpoint', text: lock, values: [store.zone, reader] });
    await connection.query({ name: 'clear-figures', text: clear, values: [store.zone] });
    await connection.query({ name: 'clear-figure-cases', text: clearTrace, values: [store.zone] });
    await connection.query({ name: 'move-checkpoint', text: move, values: [store.zone, reader, 0] });
  });
  while ((await project(store, figures)) > 0);
};
