import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { BoardView } from '../../../api/board/view.ts';
import type { MapView } from '../../../api/map/view.ts';
import type { ProjectLine } from '../../../api/project/view.ts';
import type { Page } from '../../../api/view.ts';
import { gather } from '../../../ui/live/gather.ts';
import { listen, type LiveChange } from '../../../ui/live/listen.ts';
import { useLanguage } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

/** Figures are counted a moment after the act: what happened is read when it has been. */
const settle = 3000;
/** Also when nothing was heard: a day ends without anybody's act. */
const every = 60_000;

/** What the wall shows, kept as it is in the house; `lost` while the line or the house is away, and then it is what was last known. */
export const useBoard = () => {
  const { language } = useLanguage();
  const client = useQueryClient();
  const [open, tell] = useState(true);
  const always = { refetchInterval: every, refetchIntervalInBackground: true, retry: 0 };
  const board = useQuery({ queryKey: ['board', language], queryFn: () => door<BoardView>('/api/board'), ...always });
  const projects = useQuery({
    queryKey: ['board', 'projects', language],
    queryFn: allProjects,
    ...always,
  });
  const map = useQuery({ queryKey: ['map', language], queryFn: () => door<MapView>('/api/map'), staleTime: 600_000 });
  useEffect(() => {
    const read = gather<LiveChange>(settle, () => void client.invalidateQueries({ queryKey: ['board'] }));
    const stop = listen('desk', {
      change: read.add,
      again: () => void client.invalidateQueries({ queryKey: ['board'] }),
      line: tell,
    });
    return () => {
      read.stop();
      stop();
    };
  }, [client]);
  return { board, projects: projects.data ?? [], map: map.data, lost: !open || board.isError };
};

/** Every running project, page by page: a stage is counted whole. */
const allProjects = async (): Promise<readonly ProjectLine[]> => {
  const lines: ProjectLine[] = [];
  let after: string | null = null;
  do {
    const query: string = new URLSearchParams({ ended: '0', ...(after === null ? {} : { after }) }).toString();
    const page: Page<ProjectLine> = await door<Page<ProjectLine>>(`/api/projects?${query}`);
    lines.push(...page.lines);
    after = page.next;
  } while (after !== null);
  return lines;
};
