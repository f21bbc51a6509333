/** What a decision says: its reason and what it rests on. */
export const grounds = { reason: true, basis: true } as const;
