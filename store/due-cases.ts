import type { Moment } from '../kernel/case.ts';
import type { Store } from './store.ts';

const text = `
SELECT case_id FROM service_case WHERE zone_id = $1 AND wake_at <= $2 AND opened_at >= $4 ORDER BY wake_at, case_id LIMIT $3`;

const ofCases = `
SELECT case_id AS id, wake_at AS due FROM service_case
WHERE zone_id = $1 AND case_id = ANY ($2::text[]) AND wake_at <= $3 ORDER BY wake_at, case_id LIMIT 1`;

const heartbeat = `SELECT min(wake_at) AS due FROM service_case WHERE zone_id = $1 AND wake_at IS NOT NULL`;

/**
 * The cases in which a clock has come due by `at`, the oldest first. The tick lets each of them expire. Those that
 * were opened before `since` are somebody else's to wind.
 */
export const dueCases = async (store: Store, at: Moment, limit = 100, since: Moment = ''): Promise<readonly string[]> =>
  (await store.query<{ case_id: string }>('due-cases', text, [store.zone, at, limit, since])).map((row) => row.case_id);

/** Of these cases, the one whose clock comes due first by `at`, and when; null where none does. */
export const firstDue = async (
  store: Store,
  ids: readonly string[],
  at: Moment,
): Promise<{ readonly id: string; readonly due: Moment } | null> =>
  (await store.query<{ id: string; due: Moment }>('first-due', ofCases, [store.zone, ids, at]))[0] ?? null;

/** When the next clock acts, or should have: later than now, unless the tick has stopped. Null when none runs. */
export const nextWake = async (store: Store): Promise<Moment | null> =>
  (await store.query<{ due: Moment | null }>('next-wake', heartbeat, [store.zone]))[0]?.due ?? null;

/**
 * The open cases that a unit, or one person of it, holds or is offered, or where they sit with others in a seat for
 * several people: for re-homing.
 */
export const heldCases = async (store: Store, unit: string, person: string | null = null): Promise<readonly string[]> =>
  (
    await store.query<{ case_id: string }>(
      'held-cases',
      `SELECT case_id FROM service_case WHERE zone_id = $1 AND ending IS NULL
         AND ((holder_unit = $2 AND ($3::text IS NULL OR holder_person = $3)) OR ($3::text IS NULL AND offer_unit = $2)
           OR jsonb_path_exists(standing, '$.seats.* ? (exists(@.also)) ? (@.unit == $unit && ($person == null || @.person == $person) || exists(@.also[*] ? (@.unit == $unit && ($person == null || @.person == $person))))', jsonb_build_object('unit', $2::text, 'person', $3::text)))
       ORDER BY case_id`,
      [store.zone, unit, person],
    )
  ).map((row) => row.case_id);
