import type { Effect, Moment, Request, Standing } from './case.ts';
import { dayOfMoment } from './day.ts';
import type { Json } from './json.ts';
import type { Act } from './loop.ts';

/** The facts an act sets. 'today' is the civil day, for an expiry the day the law gives it. */
export const factsSet = (act: Act, standing: Standing, request: Request, moment: Moment): readonly Effect[] =>
  Object.entries(act.set ?? {}).flatMap(([fact, source]) => {
    const value = valueOf(source, standing, request, moment);
    return value === undefined ? [] : [{ kind: 'set', fact, value }];
  });

type Source = NonNullable<Act['set']>[string];

const valueOf = (source: Source, standing: Standing, request: Request, moment: Moment): Json | undefined => {
  if (source === 'today') return dayOfMoment(moment);
  if (source === 'actor-unit') return request.actor.kind === 'person' ? request.actor.unit : undefined;
  if (source === 'actor-person') return request.actor.kind === 'person' ? request.actor.person : undefined;
  if ('fact' in source) return standing.facts[source.fact];
  if ('input' in source) return request.input[source.input];
  if ('item' in source) return standing.given.item[source.item];
  return source.value;
};
