/** Help, where the person remains the applicant; or agency, with a power of attorney. */
export const helpKinds = ['help', 'agency'] as const;
export type HelpKind = (typeof helpKinds)[number];
