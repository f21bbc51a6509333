import type { Store } from './store.ts';

/** That something happened in a case, and whom it concerns; never what was said. */
export type Change = {
  readonly position: number;
  readonly caseId: string;
  readonly seq: number;
  readonly act: string;
  readonly person: string | null;
  /** Units that hold, handle, are offered, were asked first, or acted. */
  readonly units: readonly string[];
  readonly party: string | null;
  /** The unit that the case is about, and that hears nothing of it. */
  readonly keptFrom: string | null;
};

const after = `
SELECT e.position::text AS position, e.stream, e.seq, e.act, e.body->>'person' AS person, c.party, c.kept_from,
  ARRAY[c.holder_unit, c.offer_unit, c.handling_unit, e.body->>'unit']
    || ARRAY(SELECT f.unit FROM first_asked f WHERE f.zone_id = e.zone_id AND f.case_id = e.stream) AS units
FROM event e JOIN service_case c ON c.zone_id = e.zone_id AND c.case_id = e.stream
WHERE e.zone_id = $1 AND e.position > $2 AND e.position <= $3 ORDER BY e.position`;

const head = 'SELECT position::text AS position FROM head WHERE zone_id = $1';

type Row = {
  readonly position: string;
  readonly stream: string;
  readonly seq: number;
  readonly act: string;
  readonly person: string | null;
  readonly party: string | null;
  readonly kept_from: string | null;
  readonly units: readonly (string | null)[];
};

/** The position of the last event. Positions have no gaps and follow the order of commit, so nothing comes late. */
export const headPosition = async (store: Store): Promise<number> =>
  Number((await store.query<{ position: string }>('head-position', head, [store.zone]))[0]?.position ?? 0);

/** What happened in cases after one position and up to another, in its order. */
export const changesBetween = async (store: Store, from: number, to: number): Promise<readonly Change[]> =>
  (await store.query<Row>('changes-between', after, [store.zone, from, to])).map((row) => ({
    position: Number(row.position),
    caseId: row.stream,
    seq: row.seq,
    act: row.act,
    person: row.person,
    units: row.units.filter((unit) => unit !== null),
    party: row.party,
    keptFrom: row.kept_from,
  }));
