import type { Decision, Event, Standing } from './case.ts';

/** A decision from its events: what they recall and what they report. */
export const decided = (standing: Standing, events: readonly Event[]): Decision => {
  const effects = events.flatMap((event) => event.effects);
  const ended = effects.find((effect) => effect.kind === 'end');
  const parent = standing.given.parent;
  return {
    events,
    refusal: null,
    standing,
    opens: [],
    recalls: effects.flatMap((effect) => (effect.kind === 'recall' ? [effect.case] : [])),
    reports: ended !== undefined && parent !== undefined ? { ...parent, ending: ended.ending } : null,
  };
};
