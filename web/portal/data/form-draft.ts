import type { JsonObject } from '../../../kernel/json.ts';
import type { SentFile } from '../../../ui/send-file.ts';
import { send } from './door.ts';
import { useDraft } from './use-draft.ts';

/**
 * What a form drawn from its schema needs to survive a closed browser and an expired sign-in: where to begin, where to
 * tell what was typed, and the names of the files that have arrived.
 */
export const useFormDraft = (form: string, start: JsonObject = {}) => {
  const { draft, keep, drop } = useDraft(form);
  const sendAndKeep = async (file: File, onProgress: (share: number) => void): Promise<SentFile> => {
    const sent = await send(file, onProgress);
    keep((before) => ({ ...before, files: { ...before.files, sent: [...(before.files.sent ?? []), sent] } }));
    return sent;
  };
  return {
    start: { ...start, ...draft.about },
    slots: { sent: draft.files.sent ?? [], send: sendAndKeep },
    onChange: (about: JsonObject) => keep((before) => ({ ...before, about })),
    drop,
  };
};
