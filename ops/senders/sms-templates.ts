import type { MessageKind } from '../../api/door.ts';

/** Which approved template of a provider says which kind of message; providers in China send nothing without one. */
export type SmsTemplates = Readonly<Record<MessageKind, string>>;

/** The template of a kind; refuses a kind for which none is set, by the name of the setting. */
export const templateOf = (templates: SmsTemplates, kind: MessageKind): string => {
  const template = templates[kind];
  if (template === '') throw new Error(`SMS_TEMPLATES names no template for "${kind}"`);
  return template;
};
