import type { Act } from '../../kernel/loop.ts';
import { banned } from './banned.ts';
import { grounds } from './grounds.ts';
import { unaccepted } from './stages.ts';

/** Art. 31 and 78: whoever applies answers for the truth; what is found to be false at reception is not accepted. */
export const falsehoodActs = {
  'refuse-for-falsehood': {
    by: ['reviewer'],
    from: [...unaccepted],
    to: 'refused-for-falsehood',
    needs: { ...grounds, input: ['falsehood'] },
    set: { refusedOn: 'today', falsehood: { input: 'falsehood' } },
    leaves: [banned],
  },
} as const satisfies Readonly<Record<string, Act>>;
