import { randomBytes } from 'node:crypto';

/**
 * A new name for a case or a file: the time it was made and enough chance, so that new ones lie side by
 * side in an index. Nothing is ever read out of it.
 */
export const newId = (prefix: string): string =>
  `${prefix}${Date.now().toString(36).padStart(9, '0')}${randomBytes(8).toString('hex')}`;
