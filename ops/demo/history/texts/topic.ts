import type { Chance } from '../chance.ts';
import { places } from './places.ts';

/** Something people ask or need: with whom, in which words, and what came of it. */
export type Topic = {
  readonly unit: string;
  readonly kind: 'consult' | 'help' | 'complaint' | 'report' | 'suggestion';
  readonly question: string;
  readonly answer: string;
  /** The duty, published by the unit, on which its answer rests. */
  readonly duty: string;
};

/** A topic at a place of the zone. */
export const placed = (chance: Chance, topic: Topic): Topic & { readonly place: string | null } => {
  const spot = `${chance.pick(places)}`;
  const told = (text: string): string => text.replaceAll('{place}', spot);
  return {
    ...topic,
    question: told(topic.question),
    answer: told(topic.answer),
    place: topic.question.includes('{place}') ? spot : null,
  };
};
