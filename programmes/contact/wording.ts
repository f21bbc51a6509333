/** What may be written or called about. */
export const purposes = ['policy', 'opinion', 'follow-up'] as const;
/** By what way. */
export const channels = ['in-app', 'sms', 'e-mail', 'telephone', 'visit'] as const;
/** The version of the words that were read before somebody agreed; a new purpose needs new words and a new agreement. */
export const wording = '2026-11';
