/** Until the asker has an answer, whoever has the question meanwhile. */
export const unanswered = ['asked', 'disputed', 'handling', 'redoing'] as const;
