/**
 * A key for one intention of a person. The same key goes with every repeat of the same click, so that
 * the door carries it out once. Works on plain http too, where crypto.randomUUID does not exist.
 */
export const newIntention = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
