/** What the consent is for: said to whoever gives it, and kept with it. */
export const reusePurpose = 'reuse-in-own-applications';
