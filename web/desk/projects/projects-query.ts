import { queryOptions } from '@tanstack/react-query';
import type { ProjectView } from '../../../api/project/view.ts';
import { door } from '../data/door.ts';

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['project', id],
    queryFn: () => door<ProjectView>(`/api/projects/${encodeURIComponent(id)}`),
    refetchInterval: 60_000,
  });
