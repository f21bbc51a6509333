import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newIntention } from '../../../ui/intention.ts';
import { door } from '../data/door.ts';
import { proposalPath, type ProposalAct } from './proposal.ts';

type Wish = { readonly act: ProposalAct; readonly reason: string };
type About =
  | { readonly register: string; readonly entry: string; readonly version: number }
  | { readonly register: string; readonly batch: string };

/** Does an act on a proposal or on all that came from one sheet, and reads anew what it changed. */
export const useProposalAct = (about: About, onDone: () => void) => {
  const client = useQueryClient();
  const intention = useRef(newIntention());
  return useMutation({
    mutationFn: ({ act, reason }: Wish) => {
      const body = { act, ...(reason === '' ? {} : { reason }) };
      return 'batch' in about
        ? door(`${proposalPath(about.register)}/batches/${encodeURIComponent(about.batch)}/acts`, {
            body,
            intention: intention.current,
          })
        : door(`${proposalPath(about.register, about.entry)}/acts`, {
            body,
            version: about.version,
            intention: intention.current,
          });
    },
    onSuccess: async () => {
      intention.current = newIntention();
      for (const key of ['proposals', 'proposal', 'entry', 'register', 'items', 'item'])
        await client.invalidateQueries({ queryKey: [key] });
      onDone();
    },
    onError: () => {
      intention.current = newIntention();
    },
  });
};
