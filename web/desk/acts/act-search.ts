/** Which act's form lies open beside the case, and whether the case was registered at the counter just now. */
export type ActSearch = { readonly act?: string; readonly registered?: string };

export const readActSearch = (raw: Record<string, unknown>): ActSearch => ({
  ...(raw['act'] === undefined ? {} : { act: String(raw['act']) }),
  ...(raw['registered'] === undefined ? {} : { registered: String(raw['registered']) }),
});
