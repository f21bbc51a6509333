import type { JsonObject } from '../../../kernel/json.ts';
import type { SentFile } from '../../../ui/send-file.ts';

/** A form that is being filled in: kept on this device at every step, until it is handed in. */
export type Draft = {
  readonly about: JsonObject;
  readonly files: Readonly<Record<string, readonly SentFile[]>>;
  /** What the applicant is called, where that was asked for. */
  readonly name?: string;
  /** The steps that were gone through. */
  readonly done?: readonly string[];
};

export const emptyDraft: Draft = { about: {}, files: {} };

const place = (person: string, form: string): string => `jx-draft:${person}:${form}`;

/** The draft of this person for this form; an empty one where there is none or it cannot be read. */
export const readDraft = (person: string, form: string): Draft => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(person, form)) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'about' in kept && 'files' in kept
      ? (kept as Draft)
      : emptyDraft;
  } catch {
    return emptyDraft;
  }
};

/** A device that keeps nothing must not keep anybody from going on. */
export const keepDraft = (person: string, form: string, draft: Draft): void => {
  try {
    localStorage.setItem(place(person, form), JSON.stringify(draft));
  } catch {
    // Full, or forbidden: the form goes on without.
  }
};

export const dropDraft = (person: string, form: string): void => localStorage.removeItem(place(person, form));

/** The files of a draft as the form takes them: ids by material, none for an empty one. */
export const fileIds = (files: Draft['files']): JsonObject =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([, sent]) => sent.length > 0)
      .map(([material, sent]) => [material, sent.map((file) => file.id)]),
  );
