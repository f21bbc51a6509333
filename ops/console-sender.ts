import type { Send } from '../api/door.ts';

/** Prints what would be sent to a phone: for a demonstration, and until a zone has connected its own sender. */
export const consoleSender: Send = async ({ kind, to, text }) => {
  process.stdout.write(`[${kind}] ${to}: ${text}\n`);
};
