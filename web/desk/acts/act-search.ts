/** Which act's form lies open beside the case. */
export type ActSearch = { readonly act?: string };

export const readActSearch = (raw: Record<string, unknown>): ActSearch =>
  typeof raw['act'] === 'string' ? { act: raw['act'] } : {};
