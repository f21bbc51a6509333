import { bigrams } from './bigrams.ts';
import type { Store } from './store.ts';

export type Precedent = {
  readonly unit: string;
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly score: number;
};

/** At most so many pairs are looked up: what is long is said in its beginning. */
const pairs = 60;

const text = `
SELECT p.unit, p.case_id, c.number, c.title, cardinality(ARRAY(SELECT unnest(p.bigrams) INTERSECT SELECT unnest($2::text[]))) AS shared
FROM precedent p JOIN service_case c ON c.zone_id = p.zone_id AND c.case_id = p.case_id
WHERE p.zone_id = $1 AND p.bigrams && $2::text[]
ORDER BY shared DESC, p.case_id DESC LIMIT $3`;

/** Earlier rulings on texts like this one, the likest first: which unit such a matter was found to belong to. */
export const precedents = async (store: Store, words: string, limit = 5): Promise<readonly Precedent[]> => {
  const asked = bigrams(words)
    .filter((pair) => [...pair].length === 2)
    .slice(0, pairs);
  if (asked.length === 0) return [];
  const rows = await store.query<{ unit: string; case_id: string; number: string; title: string; shared: number }>(
    'precedents',
    text,
    [store.zone, asked, limit],
  );
  return rows
    .map((row) => ({
      unit: row.unit,
      caseId: row.case_id,
      number: row.number,
      title: row.title,
      score: row.shared / asked.length,
    }))
    .filter((row) => row.score >= 0.15);
};
