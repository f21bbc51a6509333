import { unitOf } from '../../kernel/bound.ts';
import type { Event, Standing } from '../../kernel/case.ts';
import type { Loop } from '../../kernel/loop.ts';
import type { Figure } from '../../kernel/programme.ts';
import { channels } from './channels.ts';

/** A review counts for the unit that is rated, not for the one that was told. */
const ratedUnit = ({ seats }: Standing): string | undefined => {
  const rated = seats['rated'];
  return rated !== undefined && 'unit' in rated ? rated.unit : undefined;
};

const figure = (name: string, count: (event: Event, standing: Standing) => number): Figure => ({
  name,
  // What nobody gave is outside every rate (domain 12.6).
  count: (event, standing) =>
    standing.loop === 'review' && standing.facts['channel'] !== channels.default ? count(event, standing) : 0,
  unit: ratedUnit,
});
const when = (name: string, counts: (event: Event, standing: Standing) => boolean): Figure =>
  figure(name, (event, standing) => (counts(event, standing) ? 1 : 0));

const ends = (event: Event, ending: string): boolean =>
  event.effects.some((effect) => effect.kind === 'end' && effect.ending === ending);

/** One more when it is given; one less on the day on which it is void: a day that is closed stays as it was. */
const effective = (name: string, counts: (standing: Standing) => boolean): Figure =>
  figure(name, (event, standing) =>
    counts(standing) ? Number(event.act === 'rate') - Number(ends(event, 'voided')) : 0,
  );

const times = ({ done }: Standing, act: string): number => done[act]?.times ?? 0;

const firstTold = (event: Event, standing: Standing): boolean =>
  event.act === 'feed-back' && times(standing, 'feed-back') === 1;

/** Services that may be judged, by the unit that may be. */
const invited = (event: Event, loop: Loop | undefined): readonly { readonly about: string }[] =>
  event.effects.flatMap((effect) => {
    const right = effect.kind === 'invite' ? loop?.rights[effect.right] : undefined;
    return right?.loop === 'review' ? [{ about: right.about }] : [];
  });
const evaluable: Figure = {
  name: 'review.evaluable',
  count: (event, _, loop) => invited(event, loop).length,
  unit: (standing, event, loop) =>
    loop === undefined ? undefined : (unitOf(loop, standing, invited(event, loop)[0]?.about ?? '') ?? undefined),
};

/** Numerators and denominators of domain 12.8; voids stay visible and are counted. */
export const figures: readonly Figure[] = [
  ...['1', '2', '3', '4', '5'].map((level) =>
    effective(`review.level-${level}`, ({ facts }) => facts['level'] === level),
  ),
  evaluable,
  // A call is due once: when it is made in time, or when its time is over.
  figure('review.named-called', (event, standing) => {
    const inTime = times(standing, 'contact') > 0 && times(standing, 'miss-contact') === 0;
    return inTime ? Number(event.act === 'contact') - Number(ends(event, 'voided')) : 0;
  }),
  figure('review.named-missed', (event, standing) => {
    const missed = standing.facts['callable'] === true && times(standing, 'miss-contact') === 1;
    return missed ? Number(event.act === 'miss-contact') - Number(ends(event, 'voided')) : 0;
  }),
  // A rectification is due once: when it is told in time, or when its time is over.
  when('review.told-in-time', (event, standing) => firstTold(event, standing) && times(standing, 'miss-fix') === 0),
  when(
    'review.told-late',
    (event, standing) =>
      event.act === 'miss-fix' && times(standing, 'miss-fix') === 1 && times(standing, 'feed-back') === 0,
  ),
  when('review.told', firstTold),
  when('review.followed-up', (event) => event.act === 'close' || event.act === 'hand-up'),
  when('review.followed-satisfied', (event, standing) => event.act === 'close' && standing.facts['satisfied'] === true),
  when('review.dispatched', (event) => event.act === 'dispatch'),
  when('review.closed', (event) => ends(event, 'closed')),
  when('review.voided', (event) => ends(event, 'voided')),
  when('review.missed', (event) => event.act === 'miss-fix' || event.act === 'miss-contact'),
];
