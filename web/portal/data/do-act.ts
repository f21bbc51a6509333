import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { door } from './door.ts';
import { useIntention } from './use-intention.ts';

/** Carries out an act on the version that was seen; when the matter moved on, it is read again. */
export const useAct = (matter: CaseView, onDone: (after: CaseView) => void) => {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (body: { readonly act: string; readonly input: JsonObject }) =>
      door<CaseView>(`/api/cases/${matter.id}/acts`, { body, intention: intention.key, version: matter.version }),
    onSuccess: (after) => {
      client.setQueryData(['matter', after.id], after);
      void client.invalidateQueries({ queryKey: ['matters'] });
      void client.invalidateQueries({ queryKey: ['rights'] });
      onDone(after);
    },
    onError: (thrown) => {
      intention.settle(thrown);
      if (problemOf(thrown)?.status === 412) void client.invalidateQueries({ queryKey: ['matter', matter.id] });
    },
  });
};
