import { caseColumns, toCaseRow, type CaseColumns } from './case-columns.ts';
import type { CaseRow } from './case-row.ts';
import { fromCursor, pageOf } from './cursor.ts';
import type { SumsWish } from './figure-sums.ts';
import { notKeptFrom } from './not-kept-from.ts';
import type { Rows } from './page.ts';
import type { Store } from './store.ts';
import { UnknownPage } from './unknown-page.ts';

/** A case and what it added: 1 for most figures, fen or days for some. */
export type CountedCase = CaseRow & { readonly counted: number; readonly on: string };

const text = `
WITH counted AS (
  SELECT stream, max(day) AS on_day, sum(value)::bigint AS value FROM figure_case
  WHERE zone_id = $1 AND figure = ANY ($2) AND day BETWEEN $3 AND $4 AND class = $5 AND ($6::text IS NULL OR unit = $6)
  GROUP BY stream HAVING sum(value) <> 0
), page AS (
  SELECT counted.* FROM counted JOIN service_case c ON c.zone_id = $1 AND c.case_id = counted.stream
  WHERE ($7::date IS NULL OR (on_day, stream) < ($7::date, $8)) AND ($10::text IS NULL OR (${notKeptFrom('$10')}))
  ORDER BY on_day DESC, stream DESC LIMIT $9
)
SELECT page.value AS counted, page.on_day::text AS on_day, ${caseColumns}
FROM page JOIN service_case c ON c.zone_id = $1 AND c.case_id = page.stream
ORDER BY page.on_day DESC, page.stream DESC`;

/** The cases behind a number, the latest counted first, each with what it added. What was undone adds nothing, and what is kept from the unit that `reads` is left out. Refuses an unknown page. */
export const figureCases = async (
  store: Store,
  wish: SumsWish,
  {
    after = null,
    limit = 50,
    reads = null,
  }: { readonly after?: string | null; readonly limit?: number; readonly reads?: string | null } = {},
): Promise<Rows<CountedCase>> => {
  const place = after === null ? [null, null] : fromCursor(after, 2);
  if (place === null) throw new UnknownPage();
  const values = [
    store.zone,
    wish.figures,
    wish.from,
    wish.to,
    wish.class,
    wish.unit ?? null,
    place[0] ?? null,
    place[1] ?? null,
    limit + 1,
    reads,
  ];
  const rows = await store.query<CaseColumns>('figure-cases', text, values);
  const counted = rows.map((row): CountedCase => ({
    ...toCaseRow(row),
    counted: Number(row['counted']),
    on: String(row['on_day']),
  }));
  return pageOf(counted, limit, (row) => [row.on, row.id]);
};
