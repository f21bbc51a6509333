import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { entryName, type Entry } from './entry.ts';

/** A law by its name and article, leading to its text; the bare key only until it has been read. */
export const LawLink = ({ id }: { readonly id: string }) => {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['entry', 'legal-basis', id],
    queryFn: () => door<Entry>(`/api/registers/legal-basis/${encodeURIComponent(id)}`),
    staleTime: 300_000,
  });
  return (
    <Link to="/registers/$register/$key" params={{ register: 'legal-basis', key: id }}>
      {data ? entryName(data, language) : id}
    </Link>
  );
};
