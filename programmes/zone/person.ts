import type { Register } from '../../kernel/register.ts';
import { roles } from './roles.ts';
import type { Role } from './roles.ts';

/** Somebody who works in a unit. Never a resident: parties are known by their sessions alone. */
export type Person = {
  readonly person: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly account: string;
  readonly active: boolean;
  /** Invented for a demonstration; such a person can never be mistaken for an official. */
  readonly fictional?: boolean;
};

export const person: Register = {
  name: 'person',
  key: 'person',
  searches: ['name', 'account'],
  reads: 'staff',
  changes: ['sysadmin'],
  sensitive: ['account'],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['person', 'name', 'unit', 'roles', 'account', 'active'],
    properties: {
      person: { type: 'string', pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 },
      name: { type: 'string', minLength: 1, maxLength: 60, widget: 'text' },
      unit: { type: 'string', minLength: 1, maxLength: 60, widget: 'unit' },
      roles: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: roles },
        widget: 'tags',
      },
      account: { type: 'string', pattern: '^[a-z][a-z0-9-]*$', maxLength: 60, widget: 'text' },
      active: { type: 'boolean', widget: 'switch' },
      fictional: { type: 'boolean', widget: 'switch' },
    },
  },
};
