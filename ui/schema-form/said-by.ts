import type { JsonObject } from '../../kernel/json.ts';

const namesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The form as it is for staff who note somebody's word: what they hand in with it is needed (`staffNeeds`). */
export const forStaff = (schema: JsonObject): JsonObject =>
  schema['staffNeeds'] === undefined
    ? schema
    : { ...schema, required: [...namesIn(schema['required']), ...namesIn(schema['staffNeeds'])] };

/** What the person himself is not asked for. */
export const staffFields = (schema: JsonObject): readonly string[] => namesIn(schema['staffNeeds']);
