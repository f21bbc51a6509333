import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '../../../api/view.ts';
import { problemOf, type DoorProblem } from '../../../ui/door-problem.ts';
import { door } from './door.ts';

export type Pages<Line> = {
  readonly lines: readonly Line[];
  readonly read: boolean;
  readonly more: boolean;
  readonly busy: boolean;
  readonly problem: DoorProblem | null;
  readonly next: () => void;
  readonly again: () => void;
};

/** A list that the door gives page by page; what is shown stays while the next page is on its way. */
export const usePages = <Line>(
  key: readonly unknown[],
  path: (after: string | null) => string,
  every: number | false = false,
): Pages<Line> => {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => door<Page<Line>>(path(pageParam)),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: every,
  });
  return {
    lines: query.data?.pages.flatMap((page) => page.lines) ?? [],
    read: query.data !== undefined,
    more: query.hasNextPage,
    busy: query.isFetching,
    problem: problemOf(query.error),
    next: () => void query.fetchNextPage(),
    again: () => void query.refetch(),
  };
};
