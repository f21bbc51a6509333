import { queryOptions, useQuery } from '@tanstack/react-query';
import type { JsonObject } from '../../../kernel/json.ts';
import { door } from '../data/door.ts';
import { useSession } from '../data/session.ts';

export type DraftLine = { readonly about: string; readonly act: string; readonly keptAt: string };
export type Draft = DraftLine & { readonly typed: JsonObject };

/** What somebody has typed about one thing; led by who it is, so that nobody is ever shown another one's words. */
export const draftsQuery = (person: string, about: string) =>
  queryOptions({
    queryKey: ['drafts', person, about],
    queryFn: () => door<readonly Draft[]>(`/api/drafts?about=${encodeURIComponent(about)}`),
    staleTime: Infinity,
  });

const none: readonly DraftLine[] = [];

/** Everything I have typed and not sent, without its words. */
export const useMyDrafts = (): readonly DraftLine[] => {
  const person = useSession()?.id ?? '';
  return (
    useQuery({
      queryKey: ['drafts', person],
      queryFn: () => door<readonly DraftLine[]>('/api/drafts'),
      staleTime: 0,
    }).data ?? none
  );
};
