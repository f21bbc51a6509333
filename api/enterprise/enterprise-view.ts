import type { Json, JsonObject } from '../../kernel/json.ts';
import { maskName, maskPhone } from '../present/mask.ts';

/** An enterprise's entry as the staff may see it: who may be called, and how, is masked unless a purpose was given. */
export const enterpriseView = (body: JsonObject, open: boolean): JsonObject => {
  const contacts = Array.isArray(body['contacts']) ? body['contacts'] : [];
  return open
    ? body
    : {
        ...body,
        contacts: contacts.map((contact: Json) => {
          const { name, role, phone } = contact as { name: string; role: string; phone: string };
          return { name: maskName(name), role, phone: maskPhone(phone) };
        }),
      };
};

/** The telephones of an enterprise's contacts. */
export const phonesOf = (body: JsonObject): readonly string[] =>
  (Array.isArray(body['contacts']) ? body['contacts'] : []).flatMap((contact: Json) =>
    typeof contact === 'object' && contact !== null && 'phone' in contact ? [String(contact['phone'])] : [],
  );
