import { queryOptions } from '@tanstack/react-query';
import type { PaperDocument } from '../../../api/view.ts';
import { useLanguage } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

/** A paper in the chosen language. */
export const usePaperQuery = (id: string) => {
  const { language } = useLanguage();
  return queryOptions({
    queryKey: ['paper', id, language],
    queryFn: () => door<PaperDocument>(`/api/papers/${encodeURIComponent(id)}?language=${language}`),
    staleTime: 60_000,
  });
};
