import type { Event, Standing } from '../kernel/case.ts';
import { exactly } from './instant.ts';
import type { StoredEvent } from './history.ts';
import type { RightRow } from './right-row.ts';
import { rightColumns, toRight } from './right.ts';
import type { Mark, Store } from './store.ts';

/** A case with everything that a page shows of it. */
export type ShownCase = {
  readonly hash: string;
  readonly standing: Standing;
  readonly events: readonly StoredEvent[];
  /** The rights that it has left. */
  readonly rights: readonly RightRow[];
  /** Whom it serves, as he is called and reached. */
  readonly party: { readonly party: string; readonly name: string | null; readonly phone: string } | null;
};

const text = `
SELECT c.loop_hash, c.standing, p.party, p.name, p.phone,
  (SELECT json_agg(json_build_object('body', e.body, 'position', e.position, 'mark', e.mark, 'recordedAt', ${exactly('e.recorded_at')}) ORDER BY e.seq)
    FROM event e WHERE e.zone_id = $1 AND e.stream = $2) AS events,
  (SELECT json_agg(given ORDER BY given.seq, given.right_id)
    FROM (SELECT r.seq, ${rightColumns} WHERE r.zone_id = $1 AND r.case_id = $2 AND r.undone_by IS NULL) AS given) AS rights
FROM service_case c LEFT JOIN party p ON p.zone_id = $1 AND p.party = c.party
WHERE c.zone_id = $1 AND c.case_id = $2`;

type Row = {
  readonly loop_hash: string;
  readonly standing: Standing;
  readonly party: string | null;
  readonly name: string | null;
  readonly phone: string;
  readonly events: readonly {
    readonly body: Event;
    readonly position: number;
    readonly mark: Mark;
    readonly recordedAt: string;
  }[];
  readonly rights: readonly Readonly<Record<string, unknown>>[] | null;
};

/** A case, its history, rights and party by one statement, as every answer to an act needs them; null where there is none. */
export const shownCase = async (store: Store, caseId: string): Promise<ShownCase | null> => {
  const row = (await store.query<Row>('shown-case', text, [store.zone, caseId]))[0];
  if (row === undefined) return null;
  const { party, name, phone } = row;
  return {
    hash: row.loop_hash,
    standing: row.standing,
    events: row.events.map(({ body, ...recorded }) => ({ ...body, ...recorded })),
    rights: (row.rights ?? []).map(toRight),
    party: party === null ? null : { party, name, phone },
  };
};
