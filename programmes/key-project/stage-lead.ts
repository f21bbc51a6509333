import type { JsonObject } from '../../kernel/json.ts';
import type { Register } from '../../kernel/register.ts';
import { kinds, type Kind } from './kinds.ts';
import { stageCodes, stages, type StageCode } from './template.ts';

/** Which unit leads each stage of a kind of project. */
export type StageLeads = Readonly<Record<StageCode, string>>;

const unit: JsonObject = { type: 'string', minLength: 1, maxLength: 100, widget: 'unit' };
const fields = stageCodes.map((code) => `leadUnit${code}`);

/** 一家牵头 (domain 9.1): a setting of the zone for each kind of project; the plan that comes with the house counts where none is made. */
export const stageLead: Register = {
  name: 'stage-lead',
  key: 'kind',
  searches: ['kind'],
  reads: 'staff',
  changes: ['office'],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['kind', ...fields],
    properties: {
      kind: { type: 'string', enum: [...kinds], widget: 'choice' },
      ...Object.fromEntries(fields.map((field) => [field, unit])),
    },
  },
};

/** The lead units that a zone has set for a kind of project. */
export const leadsOf = (set: JsonObject | null): StageLeads =>
  Object.fromEntries(
    stageCodes.map((code) => [
      code,
      typeof set?.[`leadUnit${code}`] === 'string' ? set[`leadUnit${code}`] : stages[code].lead,
    ]),
  ) as StageLeads;

/** What the house comes with, as entries. */
export const usualLeads = (): readonly ({ readonly kind: Kind } & JsonObject)[] =>
  kinds.map((kind) => ({
    kind,
    ...Object.fromEntries(stageCodes.map((code) => [`leadUnit${code}`, stages[code].lead])),
  }));
