import { useQuery } from '@tanstack/react-query';
import type { PersonView } from '../../../api/view.ts';
import { door } from './door.ts';

const none: readonly PersonView[] = [];

/** Everybody of the staff. */
export const usePeople = (): readonly PersonView[] =>
  useQuery({ queryKey: ['people'], queryFn: () => door<readonly PersonView[]>('/api/people'), staleTime: 300_000 })
    .data ?? none;
