/** What a refusal, a pause, an extension or a decision must carry. */
export const grounds = { reason: true, basis: true } as const;
