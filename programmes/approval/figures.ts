import type { Event, Standing } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

const when = (name: string, counts: (event: Event, standing: Standing) => boolean): Figure =>
  countedWhen('approval', name, counts);

/** The figures of domain 22 A that this programme keeps, each opened down to its events. */
export const figures: readonly Figure[] = [
  when('approval.received', (event) => event.act === 'submit'),
  when('approval.accepted', (event) => event.act === 'accept'),
  when('approval.deemed-accepted', (event) => event.act === 'deem-accepted'),
  when('approval.notified', (event) => event.act === 'notify'),
  when('approval.granted', (event) => event.act === 'grant'),
  when('approval.denied', (event) => event.act === 'deny'),
  when('approval.finished', (event) => event.effects.some((effect) => effect.kind === 'end')),
  when('approval.missed-promise', (event) => event.act === 'miss-promise'),
  when('approval.missed-statute', (event) => event.act === 'miss-statute'),
];
