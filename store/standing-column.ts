/**
 * How a case stands, read from its row; `c` is service_case. What a case was given when it opened never changes and is
 * much of its size, so it lies in a column of its own that later acts leave as it is.
 */
export const standingColumn = `c.standing || jsonb_build_object('given', c.given) AS standing`;
