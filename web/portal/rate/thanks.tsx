import { useWords } from '../../../ui/words.tsx';
import type { Given } from './rate-form.tsx';

/** It has arrived; and what becomes of it, where it was a bad one. */
export const Thanks = ({ given }: { readonly given: Given }) => {
  const say = useWords();
  return (
    <div role="status" className="portal-receipt">
      <p>
        {say('portal.submitted.number')} <strong className="jx-tabular">{given.number}</strong>
      </p>
      <p>{say(given.handled ? 'portal.rate.handled' : 'portal.rate.kept')}</p>
    </div>
  );
};
