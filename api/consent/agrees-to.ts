import type { JsonObject } from '../../kernel/json.ts';

const lists = (facts: JsonObject, fact: string, value: string): boolean => {
  const agreed = facts[fact];
  return Array.isArray(agreed) && agreed.includes(value);
};

/** Whether a consent with these facts covers a purpose by a channel: both are named in it, or it does not. */
export const agreesTo = (facts: JsonObject, purpose: string, channel: string): boolean =>
  lists(facts, 'purposes', purpose) && lists(facts, 'channels', channel);
