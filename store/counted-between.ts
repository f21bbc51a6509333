import type { Day, Standing } from '../kernel/case.ts';
import { endOf } from '../kernel/day.ts';
import { standingColumn } from './standing-column.ts';
import type { Store } from './store.ts';

export type CountedCase = { readonly id: string; readonly number: string; readonly standing: Standing };
type Span = { readonly first: Day; readonly last: Day };

// Only clocks that run have a row, and every open case has one: closed cases cost nothing here.
const running = 'k.zone_id = $1 AND k.since <= $2 AND k.due >= $3';
const ids = `SELECT DISTINCT k.case_id AS id FROM clock k WHERE ${running} AND k.case_id > $4 ORDER BY k.case_id LIMIT $5`;
const whole = `
SELECT c.case_id AS id, c.number, ${standingColumn} FROM service_case c
WHERE c.zone_id = $1 AND c.case_id = ANY ($2::text[]) ORDER BY c.case_id`;
const count = `SELECT count(DISTINCT k.case_id)::integer AS total FROM clock k WHERE ${running}`;

const values = (store: Store, { first, last }: Span): readonly string[] => [store.zone, endOf(last), first];

/** The open cases with a clock that runs across some of these days, page by page in the order of their ids. */
export const countedBetween = async (store: Store, span: Span, after = '', limit = 500): Promise<readonly string[]> =>
  (await store.query<{ id: string }>('counted-between', ids, [...values(store, span), after, limit])).map(
    ({ id }) => id,
  );

/** How many open cases have a clock that runs across some of these days. */
export const howManyCounted = async (store: Store, span: Span): Promise<number> =>
  (await store.query<{ total: number }>('how-many-counted', count, values(store, span)))[0]?.total ?? 0;

/** These cases as they stand, in the order of their ids. */
export const standingsOf = (store: Store, cases: readonly string[]): Promise<readonly CountedCase[]> =>
  store.query<CountedCase>('standings-of', whole, [store.zone, cases]);
