/** An open case of a party: which loop it is of, and about which item. */
export type OpenCase = { readonly id: string; readonly loop: string; readonly item: string | null };

/** The open cases of the parties in `$2`. */
export const openCasesText = `SELECT party, case_id AS id, loop, item FROM service_case
WHERE zone_id = $1 AND party = ANY ($2::text[]) AND ending IS NULL`;
