/** Keeps a value of a statement and gives its place. */
export type Place = (value: unknown) => string;

type Ways = readonly (readonly string[])[];

/** The condition that a case `c` of few, such as one party's, has all pairs of one of the ways in which a query is meant. */
export const hasWords = (ways: Ways, place: Place): string => {
  const any = ways.map(
    (way) =>
      `w.bigrams @> (SELECT array_agg(week_mark(week_of(c.opened_at)) || pair) FROM unnest(${placed(way, place)}::text[]) AS pair)`,
  );
  return `EXISTS (SELECT FROM case_words w WHERE w.zone_id = c.zone_id AND w.case_id = c.case_id AND (${any.join(' OR ')}))`;
};

/**
 * A page of what is sought among all cases: back in time, at first by a week and then by twice as many each turn, until it is
 * full. So what is in every case costs a week, and what is in few costs a look into the index for each week. `page`
 * gives the page of one turn from its cases; `week` is where a further page begins. The turns come in order, as a loop over them gives them.
 */
export const backInTime = (
  ways: Ways,
  place: Place,
  week: number | null,
  most: string,
  page: (from: string) => string,
): string => {
  const asked = [0, 1, 2].map((index) => placed(ways[index], place));
  const last = week === null ? `week_of(${bound('DESC')})` : `${place(week)}::integer`;
  return `
SELECT found.* FROM (SELECT week_of(${bound('ASC')}) AS first, ${last} AS last) AS weeks
CROSS JOIN LATERAL generate_series(0, 30) AS turn CROSS JOIN LATERAL (
  ${page(`sought_cases(greatest(last + 2 - (2 << turn), first), last + 1 - (1 << turn), ${asked.join(', ')}) AS sought (case_id)
  JOIN service_case c ON c.case_id = sought.case_id`)}
) AS found WHERE last + 1 - (1 << turn) >= first LIMIT ${most}`;
};

const bound = (order: string): string =>
  `(SELECT b.opened_at FROM service_case b WHERE b.zone_id = $1 ORDER BY b.opened_at ${order} LIMIT 1)`;

/** A way that asks for nothing finds nothing. */
const placed = (way: readonly string[] | undefined, place: Place): string =>
  place(way === undefined || way.length === 0 ? null : way);
