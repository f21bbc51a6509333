export type QuerySearch = { readonly q?: string };

export const readQuery = (raw: Record<string, unknown>): QuerySearch =>
  typeof raw['q'] === 'string' && raw['q'] !== '' ? { q: raw['q'] } : {};
