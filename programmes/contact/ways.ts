/** What somebody may agree to be contacted for: 惠企政策推送, 征求意见, 办后回访. */
export const purposes = ['policy', 'opinion', 'follow-up'] as const;
export type Purpose = (typeof purposes)[number];

/** By what way. */
export const channels = ['in-app', 'sms', 'e-mail', 'telephone', 'visit'] as const;
export type Channel = (typeof channels)[number];

/** When whoever agreed wants to be called or visited. */
export const hours = ['any', 'morning', 'afternoon', 'evening'] as const;

/** The version of the words that were read before anybody agreed; they stand in the dictionaries under it. */
export const wordings = ['2026-1'] as const;
