import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { CalendarView, MovedLine } from '../../../api/calendar/view.ts';
import { door } from '../data/door.ts';

const going = ({ changes, recount }: CalendarView): boolean =>
  recount?.ended === false || changes.some(({ status, preview }) => status === 'draft' && preview?.ended !== true);

/** The calendar and its changes; looked at again each second while something is being counted. */
export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => door<CalendarView>('/api/calendar'),
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data && going(state.data) ? 1000 : false),
});

export const useCalendar = (): CalendarView => useSuspenseQuery(calendarQuery).data;

/** Which dates of one's own unit a change of the calendar has moved lately. */
export const movedQuery = queryOptions({
  queryKey: ['duties', 'moved'],
  queryFn: () => door<readonly MovedLine[]>('/api/calendar/moved'),
});

/** Does something to the calendar, and reads it again. */
export const useChanging = <Body>(path: string, done: () => void = () => {}) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => door<{ readonly id: string }>(path, { body }),
    onSuccess: done,
    onSettled: () => client.invalidateQueries({ queryKey: calendarQuery.queryKey }),
  });
};
