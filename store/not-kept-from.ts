/**
 * That a case, `c`, is not kept from the unit at this place: neither for good, because it is about it, nor as a review of it
 * that nobody handles yet.
 */
export const notKeptFrom = (place: string): string =>
  `c.kept_from IS DISTINCT FROM ${place} AND (c.right_id IS NULL OR c.ending IS NOT NULL
    OR EXISTS (SELECT FROM jsonb_each(c.standing -> 'done') AS did WHERE did.value ->> 'person' IS NOT NULL)
    OR NOT EXISTS (
      SELECT FROM review_right r WHERE r.zone_id = c.zone_id AND r.right_id = c.right_id AND r.about_unit = ${place}
    ))`;
