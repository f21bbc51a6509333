import { queryOptions } from '@tanstack/react-query';
import type { PaperStanding } from '../../../api/view.ts';
import { casePath } from '../data/case.ts';
import { door } from '../data/door.ts';

/** The papers of a case and how they reached their readers; read again with every new version of the case. */
export const papersQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['case-papers', id, version],
    queryFn: () => door<readonly PaperStanding[]>(`${casePath(id)}/papers`),
  });
