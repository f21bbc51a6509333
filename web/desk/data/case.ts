import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../api/view.ts';
import { door } from './door.ts';

export const casePath = (id: string): string => `/api/cases/${encodeURIComponent(id)}`;

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id], queryFn: () => door<CaseView>(casePath(id)), refetchInterval: 60_000 });

export const useCase = (id: string): CaseView => useSuspenseQuery(caseQuery(id)).data;
