import type { Event, Standing } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

const when = (name: string, counts: (event: Event, standing: Standing) => boolean): Figure =>
  countedWhen('inquiry', name, counts);

const ended = (event: Event) => event.effects.some((effect) => effect.kind === 'end');
const consult = (standing: Standing) => standing.facts['kind'] === 'consult';

/** 解答咨询 and 帮助解决实际问题 as the zone counts them (domain 11.4), and what was silent or late. */
export const figures: readonly Figure[] = [
  when('inquiry.asked', (event) => event.act === 'ask'),
  when('inquiry.answered', (event, standing) => ended(event) && consult(standing) && standing.ending !== 'withdrawn'),
  when(
    'inquiry.solved',
    (event, standing) =>
      ended(event) && !consult(standing) && ['solved', 'confirmed', 'answered-on-spot'].includes(standing.ending ?? ''),
  ),
  when('inquiry.silent-unit', (event) => event.act === 'pass-over'),
  when('inquiry.reopened', (event) =>
    event.effects.some((effect) => effect.kind === 'enter' && effect.state === 'redoing'),
  ),
  when('inquiry.missed', (event) => event.act === 'miss-reply'),
];
