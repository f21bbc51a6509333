import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Programme } from '../../../kernel/programme.ts';

const folders = import.meta.glob<{ readonly programme: Programme }>('../../../programmes/*/index.ts');

/** Every programme there is, read from its folder; only the pages that open cases need them. */
const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () =>
    (await Promise.all(Object.values(folders).map((load) => load()))).map(({ programme }) => programme),
  staleTime: Infinity,
});

export const useProgrammes = (): readonly Programme[] => useSuspenseQuery(programmesQuery).data;
