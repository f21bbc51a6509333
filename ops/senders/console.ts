import type { Send } from '../../api/door.ts';
import { maskPhone } from '../../api/present/mask.ts';

/**
 * Prints what would be sent to a phone: for a demonstration, and until a zone has connected its own sender. What is
 * printed may end in a log, so the number shows only enough to tell whose message it is.
 */
export const consoleSender: Send = async ({ kind, to, text }) => {
  process.stdout.write(`[${kind}] ${maskPhone(to).replace(/^(.)[^@]*@/, '$1***@')}: ${text}\n`);
  return null;
};
