/** The filters of the case list, as they stand in the address. */
export const filters = ['scope', 'loop', 'state', 'light', 'ended', 'holder', 'person', 'q'] as const;

export type Filter = (typeof filters)[number];
export type CaseSearch = { readonly [name in Filter]?: string };

/** Reads the filters from an address; whatever else it says is left out. */
export const readCaseSearch = (raw: Record<string, unknown>): CaseSearch =>
  Object.fromEntries(
    filters.flatMap((name) => {
      const value = raw[name];
      return value === undefined || value === null || value === '' ? [] : [[name, String(value)]];
    }),
  );

/** The filters as the door wants them; without a scope it is the unit's cases. */
export const caseQuery = (search: CaseSearch, after: string | null): string => {
  const query = new URLSearchParams({ scope: 'unit', ...search });
  if (after !== null) query.set('after', after);
  return query.toString();
};
