import type { Event, Standing } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

/** A review counts for the unit that is rated, not for the one that was told. */
const ratedUnit = ({ seats }: Standing): string | undefined => {
  const rated = seats['rated'];
  return rated !== undefined && 'unit' in rated ? rated.unit : undefined;
};

const when = (name: string, counts: (event: Event, standing: Standing) => boolean): Figure => ({
  ...countedWhen('review', name, counts),
  unit: ratedUnit,
});

const rated = (level: string): Figure =>
  when(`review.level-${level}`, (event, standing) => event.act === 'rate' && standing.facts['level'] === level);

/** Numerators and denominators of domain 12.8; voids stay visible and are counted. */
export const figures: readonly Figure[] = [
  ...['1', '2', '3', '4', '5'].map(rated),
  when('review.dispatched', (event) => event.act === 'dispatch'),
  when('review.closed', (event) => event.effects.some((effect) => effect.kind === 'end' && effect.ending === 'closed')),
  when('review.voided', (event) => event.effects.some((effect) => effect.kind === 'end' && effect.ending === 'voided')),
  when('review.missed', (event) => event.act === 'miss-fix' || event.act === 'miss-contact'),
];
