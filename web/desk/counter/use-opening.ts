import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { caseQuery } from '../data/case.ts';
import { door } from '../data/door.ts';
import type { Person } from './person.ts';

type NewCase = { readonly loop: string; readonly item?: string; readonly onBehalf: Person; readonly input: JsonObject };

/** Opens a case and goes to it. A repeated click opens it once. */
export const useOpening = () => {
  const client = useQueryClient();
  const go = useNavigate();
  const intention = useRef(newIntention());
  return useMutation({
    mutationFn: (body: NewCase) => door<CaseView>('/api/cases', { body, intention: intention.current }),
    onSuccess: async (view) => {
      client.setQueryData(caseQuery(view.id).queryKey, view);
      for (const key of ['duties', 'cases', 'zone']) void client.invalidateQueries({ queryKey: [key] });
      await go({ to: '/cases/$id', params: { id: view.id }, search: { registered: '1' } });
    },
    onError: (thrown) => {
      if (problemOf(thrown)?.status !== 0) intention.current = newIntention();
    },
  });
};
