import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';

/** A one-time code of six digits. */
export const makeCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A code as it may be kept: bound to its phone by the server's own secret, so that a million guesses at the table give nothing. */
export const hashCode = (secret: string, phone: string, code: string): string =>
  createHmac('sha256', secret).update(`${phone}:${code}`).digest('base64url');

/** Whether two hashes are one, without telling by the time it takes. */
export const sameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
