import type { Event, Standing } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

const when = (name: string, counts: (event: Event, standing: Standing) => boolean, loop = 'assist'): Figure =>
  countedWhen(loop, name, counts);

const ends = ({ effects }: Event): boolean => effects.some(({ kind }) => kind === 'end');
const begins = ({ act, effects }: Event): boolean =>
  ['ask', 'accept', 'note-acceptance'].includes(act) &&
  effects.some((effect) => effect.kind === 'enter' && effect.state === 'requested');
const served = ({ ending }: Standing): boolean => ending === 'confirmed' || ending === 'unconfirmed';
/** 免费帮办代办 as the zone counts it (domain 6): one order per case, however many steps it takes. */
export const figures: readonly Figure[] = [
  when('assist.requested', (event) => begins(event)),
  when('assist.served', (event, standing) => ends(event) && served(standing)),
  when('assist.confirmed', (event, standing) => ends(event) && standing.ending === 'confirmed'),
  when('assist.unconfirmed', (event, standing) => ends(event) && standing.ending === 'unconfirmed'),
  when('assist.agency', (event, standing) => ends(event) && served(standing) && standing.facts['kind'] === 'agency'),
  when(
    'assist.reopened',
    ({ act, effects }) =>
      ['confirm', 'call-back'].includes(act) &&
      effects.some((effect) => effect.kind === 'enter' && effect.state === 'working'),
  ),
  when('assist.silent-unit', ({ act }) => act === 'pass-over'),
  when('assist.missed', ({ act }) => act.startsWith('miss-')),
  when('pre-review.given', ({ act }) => ['find-complete', 'list-fixes', 'advise'].includes(act), 'pre-review'),
  when('pre-review.filed', ({ act }) => act === 'insist', 'pre-review'),
  when('pre-review.missed', ({ act }) => act === 'miss-opinion', 'pre-review'),
];
