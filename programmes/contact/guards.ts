import type { Guard } from '../../kernel/context.ts';
import type { Json } from '../../kernel/json.ts';

/** Nobody is called more often than this about one thing. */
const most = 3;

const tries: (standing: Parameters<Guard>[0]['standing']) => number = (standing) => standing?.done['try']?.times ?? 0;
const holds = (list: Json | undefined, one: Json | undefined): boolean =>
  Array.isArray(list) && one !== undefined && list.includes(one);

export const guards: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  contact: {
    'not-yet-agreed': ({ standing }) => (standing?.given.subject?.open['contact'] ?? 0) === 0,
    'agreed-to': ({ input, standing }) =>
      holds(standing?.facts['purposes'], input['purpose']) && holds(standing?.facts['channels'], input['channel']),
  },
  'follow-up': {
    'tried-enough': ({ standing }) => tries(standing) >= most,
    'may-try': ({ standing }) => tries(standing) < most,
  },
  improvement: {},
};
