import { QueryClient } from '@tanstack/react-query';

/** Readings are kept for a moment; the door repeats by itself what is safe to repeat. */
export const client = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 10_000 }, mutations: { retry: false } },
});
