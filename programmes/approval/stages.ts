/** Until it is accepted, the application waits for the unit's one notice. */
export const unaccepted = ['received', 'corrected'] as const;
/** After acceptance, until the decision. */
export const underReview = ['reviewing', 'forwarded'] as const;
/** Decided, and owed to the applicant. */
export const decided = ['granted', 'denied'] as const;
