import type { Store } from './store.ts';

/** Lets go of what nobody needs: answers to clicks a week old, ended sessions, spent codes, forms left half-written for a month. Never history. */
export const forget = async (store: Store): Promise<void> => {
  const values = [store.zone];
  await store.query(
    'forget-clicks',
    "DELETE FROM idempotency WHERE zone_id = $1 AND answered_at < clock_timestamp() - interval '7 days'",
    values,
  );
  await store.query(
    'forget-sessions',
    'DELETE FROM session WHERE zone_id = $1 AND expires_at < clock_timestamp()',
    values,
  );
  await store.query(
    'forget-codes',
    "DELETE FROM one_time_code WHERE zone_id = $1 AND window_from < clock_timestamp() - interval '1 day'",
    values,
  );
  await store.query(
    'forget-drafts',
    "DELETE FROM draft WHERE zone_id = $1 AND kept_at < clock_timestamp() - interval '30 days'",
    values,
  );
};
