/** Until it is accepted, the application waits for the unit's one notice. */
export const unaccepted = ['received', 'corrected'] as const;
/** Everything before acceptance, the applicant's own time included. */
export const reception = ['received', 'correcting', 'corrected'] as const;
/** After acceptance, until the decision. */
export const underReview = ['reviewing', 'forwarded'] as const;
/** Everything before the decision, also while a higher organ has it: until then the applicant may withdraw. */
export const undecided = [...reception, ...underReview, 'sent-up'] as const;
/** Decided, and owed to the applicant. */
export const decided = ['granted', 'denied'] as const;
