import type { Event, Standing } from '../kernel/case.ts';
import { exactly } from './instant.ts';
import type { StoredEvent } from './history.ts';
import type { RightRow } from './right-row.ts';
import { rightColumns, toRight } from './right.ts';
import { standingColumn } from './standing-column.ts';
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

// A right is not called as a column of a case is: PostgreSQL would read that column.
const text = `
SELECT shown.* FROM unnest($2::text[]) AS wanted (case_id) CROSS JOIN LATERAL (
  SELECT c.case_id, c.loop_hash, ${standingColumn}, p.party, p.name, p.phone,
    (SELECT json_agg(json_build_object('body', e.body, 'position', e.position, 'mark', e.mark, 'recordedAt', ${exactly('e.recorded_at')}) ORDER BY e.seq)
      FROM event e WHERE e.zone_id = $1 AND e.stream = wanted.case_id) AS events,
    (SELECT json_agg(owned ORDER BY owned.seq, owned.right_id)
      FROM (SELECT r.seq, ${rightColumns} WHERE r.zone_id = $1 AND r.case_id = wanted.case_id AND r.undone_by IS NULL) AS owned) AS rights
  FROM service_case c LEFT JOIN party p ON p.zone_id = $1 AND p.party = c.party
  WHERE c.zone_id = $1 AND c.case_id = wanted.case_id LIMIT 1
) AS shown`;

type Row = {
  readonly case_id: string;
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

/** Cases that are asked for in the same turn of the event loop, and what was found of them. */
type Turn = { readonly ids: Set<string>; readonly found: Promise<ReadonlyMap<string, ShownCase>> };

const turns = new WeakMap<Store, Turn>();

/** So many cases share one statement at most: enough to save the trips, few enough that a second reader helps. */
const most = 24;

/**
 * A case, its history, rights and party, as every answer to an act needs them; null where there is none. The acts of one
 * transaction are answered together, so the cases that are asked for together are read together.
 */
export const shownCase = async (store: Store, caseId: string): Promise<ShownCase | null> => {
  const { ids, found } = turns.get(store) ?? nextTurn(store);
  ids.add(caseId);
  if (ids.size >= most) turns.delete(store);
  return (await found).get(caseId) ?? null;
};

const nextTurn = (store: Store): Turn => {
  const ids = new Set<string>();
  const found = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    if (turns.get(store)?.ids === ids) turns.delete(store);
    const rows = await store.query<Row>('shown-cases', text, [store.zone, [...ids]]);
    return new Map(rows.map((row) => [row.case_id, read(row)]));
  });
  const turn = { ids, found };
  turns.set(store, turn);
  return turn;
};

const read = ({ loop_hash: hash, standing, events, rights, party, name, phone }: Row): ShownCase => ({
  hash,
  standing,
  events: events.map(({ body, ...recorded }) => ({ ...body, ...recorded })),
  rights: (rights ?? []).map(toRight),
  party: party === null ? null : { party, name, phone },
});
