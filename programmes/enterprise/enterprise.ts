import type { JsonObject } from '../../kernel/json.ts';
import { profileFields, profileSources } from '../../kernel/profile.ts';
import type { Register } from '../../kernel/register.ts';

export type Contact = { readonly name: string; readonly role: string; readonly phone: string };
/** One thing known of an enterprise, with where from and as of which day. */
export type ProfileLine = {
  readonly field: string;
  readonly value: unknown;
  readonly source: string;
  readonly asOf: string;
};

export type Enterprise = {
  /** 统一社会信用代码: the key, which never changes. */
  readonly creditCode: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Former and short names, for the search. */
  readonly aliases: readonly string[];
  readonly status: 'active' | 'closed' | 'merged';
  readonly address: string;
  readonly contacts: readonly Contact[];
  readonly profile: readonly ProfileLine[];
  /** A merge that a first hand has asked for. */
  readonly merging?: { readonly into: string; readonly by: string; readonly reason: string };
  /** Where this entry has gone: its history stays here, its key leads there. */
  readonly mergedInto?: string;
};

const text = (maxLength: number): JsonObject => ({ type: 'string', minLength: 1, maxLength, widget: 'text' });
const record = (properties: JsonObject): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const code: JsonObject = { type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', widget: 'text' };

/** The enterprises of the zone. Who may be called, and how, is for those who keep the list. */
export const enterprise: Register = {
  name: 'enterprise',
  key: 'creditCode',
  searches: ['name', 'nameEn', 'aliases', 'creditCode'],
  reads: 'staff',
  changes: ['office'],
  sensitive: ['contacts'],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['creditCode', 'name', 'aliases', 'status', 'address', 'contacts', 'profile'],
    properties: {
      creditCode: code,
      name: text(100),
      nameEn: text(160),
      aliases: { type: 'array', maxItems: 20, items: text(100) },
      status: { type: 'string', enum: ['active', 'closed', 'merged'], widget: 'choice' },
      address: text(200),
      contacts: {
        type: 'array',
        maxItems: 20,
        items: record({
          name: text(60),
          role: text(60),
          phone: { type: 'string', pattern: '^1[3-9]\\d{9}$', widget: 'phone' },
        }),
      },
      profile: {
        type: 'array',
        maxItems: 40,
        items: record({
          field: { type: 'string', enum: Object.keys(profileFields), widget: 'choice' },
          value: {},
          source: { type: 'string', enum: [...profileSources], widget: 'choice' },
          asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', widget: 'date' },
        }),
      },
      merging: record({ into: code, by: text(60), reason: text(500) }),
      mergedInto: code,
    },
  },
};
