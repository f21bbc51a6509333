import type { Register } from '../../kernel/register.ts';

/**
 * The zone's plan for keeping contact: after which service, so many working days later, whoever agreed is asked how it was.
 * A service that stands in no line here is followed up only where somebody plans it by hand.
 */
export const contactPlan: Register = {
  name: 'contact-plan',
  key: 'loop',
  searches: ['loop'],
  reads: 'staff',
  changes: ['office'],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['loop', 'workdays'],
    properties: {
      loop: { type: 'string', pattern: '^[a-z][a-z-]*$', maxLength: 60, widget: 'text' },
      workdays: { type: 'integer', minimum: 1, maximum: 250, widget: 'whole' },
      // So many of a hundred are asked by somebody outside the unit that served them.
      share: { type: 'integer', minimum: 0, maximum: 100, widget: 'whole' },
    },
  },
};
