/** Until somebody has answered for the first time, whoever has the complaint meanwhile. */
export const unanswered = ['received', 'assigning', 'contacting', 'handling', 'signing'] as const;

/** With the unit that handles it. */
export const handled = ['contacting', 'handling', 'redoing'] as const;
