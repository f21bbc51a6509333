import type { Event, Standing } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

const when = (name: string, counts: (event: Event, standing: Standing) => boolean, loop = 'approval'): Figure =>
  countedWhen(loop, name, counts);
const ends = (event: Event): boolean => event.effects.some((effect) => effect.kind === 'end');

/** Whatever is applied for is one matter, of whichever kind. */
const applications = ['approval', 'filing', 'confirmation', 'public-service', 'renewal', 'change'];
const ofAll = (name: string, counts: (event: Event) => boolean): Figure => ({
  name,
  count: (event, standing) => (applications.includes(standing.loop) && counts(event) ? 1 : 0),
});

/** The figures of domain 22 A that this programme keeps, each opened down to its events. */
export const figures: readonly Figure[] = [
  ofAll('approval.received', (event) => event.act === 'submit'),
  when('approval.accepted', (event) => event.act === 'accept'),
  when('approval.deemed-accepted', (event) => event.act === 'deem-accepted'),
  when('approval.accepted-with-gaps', (event) => event.act === 'accept-with-gaps'),
  when('approval.supplied', (event) => event.act === 'supply'),
  when('approval.unsupplied', (event) => event.act === 'return-unsupplied'),
  when('approval.granted-on-promise', (event) => event.act === 'grant-on-promise'),
  when('approval.notified', (event) => event.act === 'notify'),
  when('approval.granted', (event) => event.act === 'grant'),
  when('approval.denied', (event) => event.act === 'deny'),
  ofAll('approval.finished', ends),
  when('approval.missed-promise', (event) => event.act === 'miss-promise'),
  when('approval.missed-statute', (event) => event.act === 'miss-statute'),
  when('opinion.silent', (event) => event.act === 'stay-silent', 'opinion'),
  when('hearing.not-held', (event) => event.act === 'fail-to-hold' || event.act === 'fail-to-record', 'hearing'),
  when('filing.filed', (event) => event.act === 'file', 'filing'),
  when('renewal.deemed', (event) => event.act === 'deem-renewed', 'renewal'),
  when('takeover.taken-over', (event) => event.act === 'take-over', 'takeover'),
  when('verification.broken', (event) => ends(event) && event.act !== 'find-fulfilled', 'verification'),
  when('revocation.revoked', (event) => event.act === 'revoke', 'revocation'),
];
