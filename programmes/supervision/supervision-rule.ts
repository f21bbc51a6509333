import type { Register } from '../../kernel/register.ts';

/**
 * How the zone supervises: whether the clock gives orders by itself, and since when; whether units are ranked. One entry.
 * Without it nothing climbs by itself and nobody is ranked (整治形式主义为基层减负: off unless the zone turns it on).
 */
export const supervisionRule: Register = {
  name: 'supervision-rule',
  key: 'rule',
  searches: ['rule'],
  reads: 'staff',
  changes: ['supervisor'],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'escalates', 'since', 'ranks'],
    properties: {
      rule: { type: 'string', const: 'zone', widget: 'text' },
      escalates: { type: 'boolean', widget: 'switch' },
      since: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date', widget: 'date' },
      ranks: { type: 'boolean', widget: 'switch' },
    },
  },
};
