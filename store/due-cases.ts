import type { Moment } from '../kernel/case.ts';
import type { Store } from './store.ts';

const text = `
SELECT case_id FROM service_case WHERE zone_id = $1 AND wake_at <= $2 ORDER BY wake_at, case_id LIMIT $3`;

const heartbeat = `SELECT min(wake_at) AS due FROM service_case WHERE zone_id = $1 AND wake_at IS NOT NULL`;

/** The cases in which a clock has come due by `at`, the oldest first. The tick lets each of them expire. */
export const dueCases = async (store: Store, at: Moment, limit = 100): Promise<readonly string[]> =>
  (await store.query<{ case_id: string }>('due-cases', text, [store.zone, at, limit])).map((row) => row.case_id);

/** When the next clock acts, or should have: later than now, unless the tick has stopped. Null when none runs. */
export const nextWake = async (store: Store): Promise<Moment | null> =>
  (await store.query<{ due: Moment | null }>('next-wake', heartbeat, [store.zone]))[0]?.due ?? null;

/** Every open case, page by page in the order of their ids: for a recount under a new calendar. */
export const openCases = async (store: Store, after = '', limit = 500): Promise<readonly string[]> =>
  (
    await store.query<{ case_id: string }>(
      'open-cases-after',
      'SELECT case_id FROM service_case WHERE zone_id = $1 AND case_id > $2 AND ending IS NULL ORDER BY case_id LIMIT $3',
      [store.zone, after, limit],
    )
  ).map((row) => row.case_id);

/** The open cases that a unit, or one person of it, holds or is offered: for re-homing. */
export const heldCases = async (store: Store, unit: string, person: string | null = null): Promise<readonly string[]> =>
  (
    await store.query<{ case_id: string }>(
      'held-cases',
      `SELECT case_id FROM service_case WHERE zone_id = $1 AND ending IS NULL
         AND ((holder_unit = $2 AND ($3::text IS NULL OR holder_person = $3)) OR ($3::text IS NULL AND offer_unit = $2))
       ORDER BY case_id`,
      [store.zone, unit, person],
    )
  ).map((row) => row.case_id);
