import type { JsonObject } from '../../kernel/json.ts';
import type { Language } from '../../kernel/programme.ts';

/** The item as it was frozen for a case: a later version of it changes nothing there. */
export type ItemView = {
  readonly key: string;
  readonly name: string;
  readonly version: number | null;
  readonly inForceFrom: string | null;
};

/** Null where a case is about no item. */
export const itemView = (item: JsonObject, language: Language): ItemView | null => {
  const { key, name, nameEn, version, inForceFrom } = item;
  if (typeof key !== 'string') return null;
  return {
    key,
    name: String((language === 'en' && nameEn) || name),
    version: typeof version === 'number' ? version : null,
    inForceFrom: typeof inForceFrom === 'string' ? inForceFrom : null,
  };
};
