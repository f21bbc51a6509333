/** What a refusal, a return, a recovery or a decision carries. */
export const grounds = { reason: true, basis: true } as const;
