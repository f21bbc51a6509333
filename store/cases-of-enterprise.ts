import { caseColumns, toCaseRow, type CaseColumns } from './case-columns.ts';
import type { CaseRow } from './case-row.ts';
import type { Store } from './store.ts';

const text = `
SELECT ${caseColumns} FROM service_case c
WHERE c.zone_id = $1 AND (c.enterprise = ANY ($2::text[])
  OR c.party IN (SELECT p.party FROM party p WHERE p.zone_id = $1 AND p.phone = ANY ($3::text[])))
ORDER BY c.opened_at DESC, c.case_id DESC LIMIT $4`;

/** What happened with an enterprise: cases that name one of its codes, and those of its people; the latest first. */
export const casesOfEnterprise = async (
  store: Store,
  codes: readonly string[],
  phones: readonly string[],
  limit = 100,
): Promise<readonly CaseRow[]> =>
  (await store.query<CaseColumns>('cases-of-enterprise', text, [store.zone, codes, phones, limit])).map(toCaseRow);

const inState = `
SELECT ${caseColumns}, c.enterprise, c.standing -> 'facts' -> 'amountApproved' AS amount,
  left(c.standing -> 'clocks' -> 'publicity' ->> 'due', 10) AS until
FROM service_case c
WHERE c.zone_id = $1 AND c.loop IN ('redemption', 'enjoyment') AND c.state IN ('publicised', 'objected')
ORDER BY c.opened_at DESC, c.case_id DESC LIMIT $2`;

export type Publicised = CaseRow & { readonly enterprise: string; readonly amount: number; readonly until: string };

/** What is published for objections now. */
export const publicised = async (store: Store, limit = 200): Promise<readonly Publicised[]> =>
  (
    await store.query<CaseColumns & { enterprise: string; amount: string | number; until: string }>(
      'publicised',
      inState,
      [store.zone, limit],
    )
  ).map((row) => ({ ...toCaseRow(row), enterprise: row.enterprise, amount: Number(row.amount), until: row.until }));

const counted = `
SELECT count(DISTINCT c.enterprise) FILTER (WHERE c.enterprise IS NOT NULL)::int AS reached,
  count(*) FILTER (WHERE c.standing -> 'facts' -> 'paidOn' IS NOT NULL)::int AS paid
FROM service_case c WHERE c.zone_id = $1 AND c.loop IN ('redemption', 'enjoyment')`;

/** How many enterprises have a matter of a policy, and how many matters were paid. */
export const reachedByPolicies = async (store: Store): Promise<{ readonly reached: number; readonly paid: number }> =>
  (await store.query<{ reached: number; paid: number }>('reached-by-policies', counted, [store.zone]))[0] ?? {
    reached: 0,
    paid: 0,
  };
