import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { caseQuery, casePath } from '../data/case.ts';
import { door } from '../data/door.ts';

/** Does an act on the version that is shown. One intention keeps its key until it is answered. */
export const useAct = (view: CaseView, act: string) => {
  const client = useQueryClient();
  const intention = useRef(newIntention());
  const { queryKey } = caseQuery(view.id);
  return useMutation({
    mutationFn: (input: JsonObject) =>
      door<CaseView>(`${casePath(view.id)}/acts`, {
        body: { act, input },
        version: view.version,
        intention: intention.current,
      }),
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: ['zone'] });
      client.setQueryData(queryKey, answer);
      for (const key of ['duties', 'cases', 'paper']) void client.invalidateQueries({ queryKey: [key] });
    },
    onError: (thrown) => {
      const status = problemOf(thrown)?.status;
      if (status !== 0) intention.current = newIntention();
      if (status === 412 || status === 409) void client.invalidateQueries({ queryKey });
    },
  });
};
