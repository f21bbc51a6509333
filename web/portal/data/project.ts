import { useQuery } from '@tanstack/react-query';
import type { ProjectView } from '../../../api/project/view.ts';
import { door } from './door.ts';

/** My project as one picture: its stages, who serves it, and what comes next. */
export const useProject = (id: string) =>
  useQuery({ queryKey: ['project', id], queryFn: () => door<ProjectView>(`/api/projects/${encodeURIComponent(id)}`) });
