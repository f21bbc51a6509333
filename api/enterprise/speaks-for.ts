import type { Json, JsonObject } from '../../kernel/json.ts';

/** Whether whoever has this phone is a contact of the enterprise. */
export const speaksFor = (enterprise: JsonObject, phone: string): boolean =>
  Array.isArray(enterprise['contacts']) &&
  enterprise['contacts'].some(
    (contact: Json) =>
      typeof contact === 'object' && contact !== null && 'phone' in contact && contact['phone'] === phone,
  );
