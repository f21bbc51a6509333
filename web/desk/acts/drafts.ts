import type { JsonObject } from '../../../kernel/json.ts';

const kept = new Map<string, JsonObject>();

/** What was typed into a form and not sent, until the page is closed. Never written to the device. */
export const drafts = {
  of: (about: string, act: string) => {
    const key = `${about} ${act}`;
    return {
      read: (): JsonObject => kept.get(key) ?? {},
      write: (values: JsonObject): void => void kept.set(key, values),
    };
  },
  clear: (): void => kept.clear(),
};
