import type { JsonObject } from '../../../kernel/json.ts';
import type { SentFile } from '../../../ui/send-file.ts';

/** An application that is being written: kept on this device at every step, until it is handed in. */
export type Draft = { readonly about: JsonObject; readonly files: Readonly<Record<string, readonly SentFile[]>> };

export const emptyDraft: Draft = { about: {}, files: {} };

const place = (person: string, item: string): string => `jx-draft:${person}:${item}`;

/** The draft of this person for this item; an empty one where there is none or it cannot be read. */
export const readDraft = (person: string, item: string): Draft => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(person, item)) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'about' in kept && 'files' in kept
      ? (kept as Draft)
      : emptyDraft;
  } catch {
    return emptyDraft;
  }
};

export const keepDraft = (person: string, item: string, draft: Draft): void =>
  localStorage.setItem(place(person, item), JSON.stringify(draft));

export const dropDraft = (person: string, item: string): void => localStorage.removeItem(place(person, item));

/** The files of a draft as the form takes them: ids by material, none for an empty one. */
export const fileIds = (files: Draft['files']): JsonObject =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([, sent]) => sent.length > 0)
      .map(([material, sent]) => [material, sent.map((file) => file.id)]),
  );
