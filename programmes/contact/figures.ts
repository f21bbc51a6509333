import type { Event, Standing } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

const on = (loop: string, name: string, ...acts: readonly string[]): Figure =>
  countedWhen(loop, name, (event: Event) => acts.includes(event.act));
const ends = (loop: string, name: string, ending: string): Figure =>
  countedWhen(
    loop,
    name,
    ({ effects }: Event, standing: Standing) =>
      standing.ending === ending && effects.some(({ kind }) => kind === 'end'),
  );

const answered = ({ effects }: Event, { ending, facts }: Standing): boolean =>
  facts['sampled'] === true && ending === 'answered' && effects.some(({ kind }) => kind === 'end');

/** Asked, answered, improved, told: whether what people say changes anything. Who withdrew is counted as openly as who agreed. */
export const figures: readonly Figure[] = [
  on('contact', 'contact.agreed', 'agree'),
  on('contact', 'contact.withdrawn', 'withdraw', 'note-withdrawal'),
  on('follow-up', 'contact.asked', 'call', 'send'),
  ends('follow-up', 'contact.answered', 'answered'),
  // Asked by somebody outside the unit that served: the sample, how many of it answered, and how many of these were satisfied.
  countedWhen('follow-up', 'contact.sampled', ({ act }, { facts }) => act === 'plan' && facts['sampled'] === true),
  countedWhen('follow-up', 'contact.sampled-answered', (event, standing) => answered(event, standing)),
  countedWhen(
    'follow-up',
    'contact.sampled-satisfied',
    (event, standing) => answered(event, standing) && Number(standing.facts['satisfied']) >= 3,
  ),
  ends('follow-up', 'contact.missed', 'missed'),
  on('improvement', 'contact.suggested', 'raise'),
  ends('improvement', 'contact.improved', 'improved'),
  ends('improvement', 'contact.declined', 'declined'),
  ends('enterprise-visit', 'contact.visited', 'visited'),
  on('enterprise-visit', 'contact.visits-missed', 'miss'),
  on('enterprise-visit', 'contact.visits-raised', 'note-suggestion', 'note-question'),
  // Whoever suggested is told on paper, of a change as of a no.
  countedWhen('improvement', 'contact.told', ({ effects }) =>
    effects.some((effect) => effect.kind === 'paper' && ['what-changed', 'decline-notice'].includes(effect.paper)),
  ),
];
