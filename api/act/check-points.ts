import type { JsonObject } from '../../kernel/json.ts';
import { pointOf, within } from '../../kernel/point.ts';
import { place, type Place } from '../../programmes/zone/place.ts';
import { entries } from '../../store/entries.ts';
import type { Door } from '../door.ts';
import type { FieldProblem } from '../problem.ts';
import { validator } from '../validate.ts';

const fits = validator(place.schema);

/** A point on the map lies within the zone; where the zone's outline is not listed, any point does. */
export const checkPoints = async (
  door: Door,
  properties: Readonly<Record<string, JsonObject>>,
  input: JsonObject,
): Promise<readonly FieldProblem[]> => {
  const points = Object.entries(properties).flatMap(([field, { widget }]) => {
    const point = widget === 'point' ? pointOf(input[field]) : null;
    return point === null ? [] : [{ field, point }];
  });
  if (points.length === 0) return [];
  const { rows } = await entries(door.store, place.name, { has: { kind: 'zone' }, limit: 10 });
  const outlines = rows.flatMap(({ body }) =>
    fits(body).length === 0 ? [(body as unknown as Place).area.coordinates] : [],
  );
  return outlines.length === 0
    ? []
    : points
        .filter(
          ({ point }) =>
            !outlines.some(
              ([outer = [], ...holes]) => within(point, outer) && !holes.some((hole) => within(point, hole)),
            ),
        )
        .map(({ field }) => ({ field, keyword: 'outside-zone' }));
};
