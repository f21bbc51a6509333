import type { Store } from '../store.ts';
import type { Finding } from './finding.ts';

const text = `
SELECT coalesce(n.register || ':' || n.key, e.stream) AS at
FROM (SELECT DISTINCT ON (stream) stream, seq, body FROM event WHERE zone_id = $1 AND kind = 'entry' ORDER BY stream, seq DESC) e
FULL JOIN (SELECT * FROM entry WHERE zone_id = $1) n ON n.stream = e.stream
WHERE n.key IS NULL OR e.stream IS NULL OR n.version <> e.seq OR n.body <> e.body -> 'body' ORDER BY 1 LIMIT 1`;

/** Whether every register entry is what its last change said; gives the first that is not. */
export const checkEntries = async (store: Store): Promise<Finding | null> => {
  const row = (await store.query<{ at: string }>('check-entries', text, [store.zone]))[0];
  return row === undefined ? null : { what: 'entry', at: row.at, why: 'it is not what its last change says' };
};
