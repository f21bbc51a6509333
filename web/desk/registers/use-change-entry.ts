import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { door } from '../data/door.ts';

export type EntryChange = {
  readonly key: string;
  readonly version: number;
  readonly body: JsonObject;
  readonly reason: string;
  /** Where the open cases go when a unit closes. */
  readonly to: string | null;
};

/** Adds or changes an entry on the version that was read; every change is kept with its reason. */
export const useChangeEntry = (register: string) => {
  const client = useQueryClient();
  const intention = useRef(newIntention());
  return useMutation({
    mutationFn: ({ key, version, body, reason, to }: EntryChange) => {
      const query = new URLSearchParams({ reason, ...(to === null ? {} : { to }) }).toString();
      return door<{ readonly version: number }>(
        `/api/registers/${encodeURIComponent(register)}/${encodeURIComponent(key)}?${query}`,
        { method: 'PUT', body, version, intention: intention.current },
      );
    },
    onSuccess: () => {
      intention.current = newIntention();
      for (const key of ['register', 'entry', 'entry-history', 'units', 'people', 'items', 'item'])
        void client.invalidateQueries({ queryKey: [key] });
    },
    onError: (thrown) => {
      if (problemOf(thrown)?.status !== 0) intention.current = newIntention();
    },
  });
};
