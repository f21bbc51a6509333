import type { JsonObject } from '../../kernel/json.ts';
import type { Position } from '../../kernel/point.ts';
import type { Register } from '../../kernel/register.ts';
import { chosen, record, textSchema } from './schema-parts.ts';

/** The zone's own outline, or a park in it, as a map draws it. */
export type Place = {
  readonly place: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: 'zone' | 'park';
  readonly area: { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] };
};

const position: JsonObject = {
  type: 'array',
  prefixItems: [
    { type: 'number', minimum: -180, maximum: 180 },
    // Beyond this Web Mercator has no end.
    { type: 'number', minimum: -85, maximum: 85 },
  ],
  minItems: 2,
  maxItems: 2,
};
const ring: JsonObject = { type: 'array', minItems: 4, maxItems: 2000, items: position };

export const place: Register = {
  name: 'place',
  key: 'place',
  searches: ['name', 'nameEn'],
  reads: 'public',
  changes: ['sysadmin'],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...record({
      place: { type: 'string', pattern: '^[a-z]+(-[a-z0-9]+)*$', maxLength: 60 },
      name: textSchema(60),
      nameEn: textSchema(120),
      kind: chosen('zone', 'park'),
      area: record({
        type: { type: 'string', const: 'Polygon' },
        coordinates: { type: 'array', minItems: 1, maxItems: 20, items: ring },
      }),
    }),
  },
};
