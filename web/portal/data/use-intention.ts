import { useState } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';

/**
 * One key for one intention. It stays the same while no answer came, so that what may have arrived is not done
 * twice; once the door has answered with a no, the next try is another intention.
 */
export const useIntention = (): { readonly key: string; readonly settle: (thrown: unknown) => void } => {
  const [key, keep] = useState(newIntention);
  return {
    key,
    settle: (thrown) => {
      if (problemOf(thrown)?.status !== 0) keep(newIntention());
    },
  };
};
