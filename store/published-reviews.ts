import type { JsonObject } from '../kernel/json.ts';
import { fromCursor, pageOf } from './cursor.ts';
import type { Rows } from './page.ts';
import type { Store } from './store.ts';
import { UnknownPage } from './unknown-page.ts';

export type PublishedReview = {
  readonly id: string;
  readonly changed: string;
  /** What was decided to be read: level, reasons, words. */
  readonly screened: JsonObject;
  /** The review itself: its facts, where it stands, the unit and the service that were rated. */
  readonly facts: JsonObject;
  readonly state: string | null;
  readonly ending: string | null;
  readonly unit: string;
  readonly item: string | null;
  readonly itemEn: string | null;
};

const text = `
SELECT s.case_id AS id, s.changed_at AS changed, s.standing -> 'facts' AS screened, r.standing -> 'facts' AS facts,
  r.state, r.ending, r.standing #>> '{seats,rated,unit}' AS unit, r.given #>> '{item,name}' AS item,
  r.given #>> '{item,nameEn}' AS "itemEn"
FROM service_case s JOIN service_case r ON r.zone_id = s.zone_id AND r.case_id = s.parent_case
WHERE s.zone_id = $1 AND s.loop = 'screening' AND s.ending = 'published'
  AND ($2::text IS NULL OR (s.changed_at, s.case_id) < ($2, $3))
  AND ($4::text IS NULL OR r.standing #>> '{seats,rated,unit}' = $4)
ORDER BY s.changed_at DESC, s.case_id DESC LIMIT $5`;

/** The reviews that everybody reads, of one unit or of all, the latest first. Refuses an unknown page. */
export const publishedReviews = async (
  store: Store,
  { unit = null, after = null, limit = 20 }: { unit?: string | null; after?: string | null; limit?: number },
): Promise<Rows<PublishedReview>> => {
  const [changed, id] = after === null ? [] : (fromCursor(after, 2) ?? unknown());
  const values = [store.zone, changed ?? null, id ?? null, unit, limit + 1];
  const rows = await store.query<PublishedReview>('published-reviews', text, values);
  return pageOf(rows, limit, (row) => [row.changed, row.id]);
};

const unknown = (): never => {
  throw new UnknownPage();
};
