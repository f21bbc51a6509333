import { createHmac, randomBytes } from 'node:crypto';
import type { Day } from '../../kernel/case.ts';

/** The key of a day; it is nowhere kept, and a new day has a new one. */
let key: { readonly day: Day; readonly secret: Buffer } = { day: '', secret: randomBytes(32) };

/**
 * A mark by which reviews of one day that come from the same device and network are known to belong together, and nothing
 * else: neither the address nor the device can be told from it, and the mark of another day is another one.
 */
export const deviceMark = (day: Day, address: string, agent: string): string => {
  if (key.day !== day) key = { day, secret: randomBytes(32) };
  return createHmac('sha256', key.secret).update(`${address}\n${agent}`).digest('base64url').slice(0, 16);
};
