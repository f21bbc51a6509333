import type { JsonObject } from '../kernel/json.ts';
import type { Language } from '../kernel/programme.ts';
import type { LawView, PersonView, UnitView } from './view.ts';

/** The zone's registers that nearly every answer needs, kept in memory and read anew when an entry changes. */
export type Directory = {
  readonly units: ReadonlyMap<string, JsonObject>;
  readonly people: ReadonlyMap<string, JsonObject>;
  readonly laws: ReadonlyMap<string, JsonObject>;
  readonly items: ReadonlyMap<string, JsonObject>;
  /** Which unit has each named post. */
  readonly posts: Readonly<Record<string, string>>;
};

const text = (body: JsonObject | undefined, field: string): string | null => {
  const value = body?.[field];
  return typeof value === 'string' ? value : null;
};

/** A unit's name and phone in the reader's language; a unit that is no longer listed keeps its key as its name. */
export const unitView = (directory: Directory, unit: string, language: Language): UnitView => {
  const body = directory.units.get(unit);
  const name = (language === 'en' ? text(body, 'nameEn') : null) ?? text(body, 'name') ?? unit;
  return { unit, name, phone: text(body, 'phone') };
};

/** Where somebody goes who disagrees with this unit's decisions; null where its entry does not say so. */
export const remedyView = (
  directory: Directory,
  unit: string,
  language: Language,
): { readonly organ: string | null; readonly court: string | null } => {
  const body = directory.units.get(unit);
  const named = (field: string) => (language === 'en' ? text(body, `${field}En`) : null) ?? text(body, field);
  return { organ: named('reviewOrgan'), court: named('court') };
};

/** The letters with which the numbers of a unit's documents begin (机关代字); null where its entry does not say them. */
export const documentLetters = (directory: Directory, unit: string): string | null => {
  const body = directory.units.get(unit);
  return body === undefined ? null : text(body, 'documentLetters');
};

/** Somebody of the staff, or null where nobody of that id is listed. */
export const personView = (directory: Directory, person: string | null): PersonView | null => {
  const body = person === null ? undefined : directory.people.get(person);
  return body && person !== null
    ? { person, name: text(body, 'name') ?? person, unit: text(body, 'unit') ?? '' }
    : null;
};

/** A citation by id, or a unit's own published duty ('own:…'); null where nothing is listed. */
export const lawView = (directory: Directory, id: string): LawView | null => {
  if (id.startsWith('own:')) return { id, instrument: id.slice(4), article: '', text: null, verified: true };
  const body = directory.laws.get(id);
  if (!body) return null;
  const verified = body['certainty'] === 'verified';
  return {
    id,
    instrument: text(body, 'instrument') ?? '',
    article: `${text(body, 'article') ?? ''}${text(body, 'paragraph') ?? ''}`,
    text: verified ? text(body, 'text') : null,
    verified,
  };
};

/** Citations in order; whoever is not of the staff gets the verified ones only. */
export const lawViews = (directory: Directory, ids: unknown, staff: boolean): readonly LawView[] =>
  (Array.isArray(ids) ? ids : [])
    .flatMap((id) => (typeof id === 'string' ? (lawView(directory, id) ?? []) : []))
    .filter(({ verified }) => staff || verified);
