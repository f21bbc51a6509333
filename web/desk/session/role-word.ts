import type { Say } from '../../../ui/fill.ts';

/** A role in words; a role the dictionary does not know keeps its key. */
export const roleWord = (say: Say, role: string): string => {
  const key = `register.person.value.roles.${role}`;
  const word = say(key);
  return word === key ? role : word;
};
