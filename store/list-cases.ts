import type { Moment } from '../kernel/case.ts';
import { caseColumns, toCaseRow } from './case-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import type { CaseRow } from './case-row.ts';
import { fromCursor, pageOf } from './cursor.ts';
import { notKeptFrom } from './not-kept-from.ts';
import type { Rows } from './page.ts';
import type { Store } from './store.ts';
import { backInTime, hasWords, type Place } from './sought.ts';
import { soughtWays, weekOf } from './search-words.ts';
import { UnknownPage } from './unknown-page.ts';

export type ListWish = {
  /**
   * A party's own cases; those a unit handles or handled last, and, when words are sought, also those it was asked
   * first or is offered; or the whole zone's.
   */
  readonly party?: string;
  readonly unit?: string;
  readonly loop?: string;
  readonly loops?: readonly string[];
  readonly state?: string;
  readonly ending?: string;
  readonly ended?: boolean;
  readonly item?: string;
  /** The unit, and who of it, that has the case now. */
  readonly holder?: string;
  readonly person?: string;
  /** Whoever of this unit asks is shown nothing that is about it and kept from it: also no review that nobody handles yet. */
  readonly keptFrom?: string;
  /** Open cases whose next clock was due before this moment. */
  readonly dueBefore?: Moment;
  /** Open cases whose next clock comes due at this moment or later. */
  readonly dueFrom?: Moment;
  /** Words of the title, the number or the names. */
  readonly q?: string;
  readonly after?: string | null;
  readonly limit?: number;
};

/** Each wish as a condition on `c`; `?` stands for its value. */
const conditions: { readonly [wish: string]: string } = {
  party: 'c.party = ?',
  unit: 'c.handling_unit = ?',
  loop: 'c.loop = ?',
  loops: 'c.loop = ANY (?::text[])',
  state: 'c.state = ?',
  ending: 'c.ending = ?',
  ended: '(c.ending IS NOT NULL) = ?::boolean',
  item: 'c.item = ?',
  keptFrom: notKeptFrom('?'),
  holder: 'c.holder_unit = ?',
  person: 'c.holder_person = ?',
  dueBefore: 'c.owed_due < ?',
  dueFrom: 'c.owed_due >= ?',
};

/** Whatever a unit has to do with: only for lists that words make short, as no index keeps its order. */
const touching = `(c.handling_unit = ? OR c.offer_unit = ?
  OR EXISTS (SELECT FROM first_asked f WHERE f.zone_id = c.zone_id AND f.case_id = c.case_id AND f.unit = ?))`;

/** A number as the ledger gives it: there is one case that has it. */
const wholeNumber = /^\s*[a-z]{1,3}\d{4}-\d{6,9}\s*$/i;

/** Cases by what is known of them, the latest opened first. Refuses an unknown page. */
export const listCases = async (store: Store, wish: ListWish): Promise<Rows<CaseRow>> => {
  const { after, limit = 50, q, ...filters } = wish;
  const values: unknown[] = [store.zone];
  const place: Place = (value) => `$${values.push(value)}`;
  const where = Object.entries(filters).flatMap(([name, value]) => {
    const condition = name === 'unit' && q ? touching : conditions[name];
    if (condition === undefined || value === undefined || value === '') return [];
    return [condition.replaceAll('?', place(value))];
  });
  const [openedAt, id] = after ? (fromCursor(after, 2) ?? unknown()) : [];
  if (openedAt !== undefined) where.push(`(c.opened_at, c.case_id) < (${place(openedAt)}, ${place(id)})`);
  const week = openedAt === undefined ? null : (weekOf(openedAt) ?? unknown());
  const most = place(limit + 1);
  const page = (from: string, also: readonly string[]): string => `
SELECT ${caseColumns} FROM ${from} WHERE ${['c.zone_id = $1', ...where, ...also].join(' AND ')}
ORDER BY c.opened_at DESC, c.case_id DESC LIMIT ${most}`;
  if (q && wholeNumber.test(q)) where.push(`c.number = ${place(q.trim().toUpperCase())}`);
  const text =
    !q || wholeNumber.test(q)
      ? page('service_case c', [])
      : filters.party === undefined
        ? backInTime(soughtWays(q), place, week, most, (from) => page(from, []))
        : page('service_case c', [hasWords(soughtWays(q), place)]);
  // Unnamed: there are many combinations of wishes, and each is planned for its own values.
  const rows = await store.query<CaseColumns>('', text, values);
  return pageOf(rows.map(toCaseRow), limit, (row) => [row.openedAt, row.id]);
};

const unknown = (): never => {
  throw new UnknownPage();
};
