import type { JsonObject } from '../../../kernel/json.ts';
import type { Language } from '../../../kernel/programme.ts';

/** An entry of a register as the door gives it. */
export type Entry = { readonly key: string; readonly version: number; readonly body: JsonObject };

const text = (body: JsonObject, field: string): string | null => {
  const value = body[field];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** What an entry is called: its name in the chosen language, or the law and its article. */
export const entryName = ({ key, body }: Entry, language: Language): string => {
  const english = language === 'en' ? text(body, 'nameEn') : null;
  const law = [text(body, 'instrument'), `${text(body, 'article') ?? ''}${text(body, 'paragraph') ?? ''}`]
    .filter(Boolean)
    .join(' ');
  return english ?? text(body, 'name') ?? (law === '' ? key : law);
};
