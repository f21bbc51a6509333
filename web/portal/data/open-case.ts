import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { door } from './door.ts';
import { useIntention } from './use-intention.ts';

type Opening = {
  readonly loop: string;
  readonly item?: string;
  readonly right?: string;
  readonly window?: string;
  readonly name?: string;
  readonly input: JsonObject;
};

/** Opens a case: an application, a question, a review. A repeated click opens it once. */
export const useOpenCase = (onOpened: (opened: CaseView) => void) => {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (body: Opening) => door<CaseView>('/api/cases', { body, intention: intention.key }),
    onSuccess: (opened) => {
      client.setQueryData(['matter', opened.id], opened);
      void client.invalidateQueries({ queryKey: ['matters'] });
      void client.invalidateQueries({ queryKey: ['rights'] });
      onOpened(opened);
    },
    onError: intention.settle,
  });
};
