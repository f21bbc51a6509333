import type { Standing } from '../../kernel/case.ts';
import type { Message } from '../../store/act-request.ts';
import type { Running } from '../programmes.ts';
import { partyIn } from './at-gate.ts';

/**
 * What leaves the house with an act that contacts somebody in writing: one message of the kind 'contact', which passes its gate
 * once more when it is sent. What is asked within the portal alone leaves nothing.
 */
export const messagesOf = (
  { loop, programme }: Running,
  standing: Standing,
  name: string,
  at: string,
): readonly Message[] => {
  const { purpose, channel, aboutTitle, aboutNumber } = standing.facts;
  if (loop.acts[name]?.contacts !== true || (channel !== 'sms' && channel !== 'e-mail')) return [];
  const pattern = programme.words.zh[`${loop.name}.message.${String(purpose)}`] ?? '';
  const text = pattern
    .replaceAll('{title}', String(aboutTitle ?? ''))
    .replaceAll('{number}', String(aboutNumber ?? ''));
  const payload = { purpose: String(purpose), text, case: standing.given.case, number: standing.given.number };
  return [{ kind: 'contact', release: at, recipient: `party:${partyIn(standing)}`, payload }];
};
