import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const cost = { N: 16384, r: 8, p: 1 };

/** A password as it may be kept: scrypt with its own salt, the cost beside it. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost.N);
  return ['scrypt', cost.N, salt.toString('base64url'), key.toString('base64url')].join('$');
};

/** Whether a password is the one that was kept. Takes as long when nothing was kept, so that accounts cannot be guessed. */
export const verifyPassword = async (password: string, kept: string | null): Promise<boolean> => {
  const [, n, salt, key] = (kept ?? decoy).split('$');
  const expected = Buffer.from(key ?? '', 'base64url');
  const given = await derive(password, Buffer.from(salt ?? '', 'base64url'), Number(n));
  return kept !== null && expected.length === given.length && timingSafeEqual(expected, given);
};

const decoy = `scrypt$${cost.N}$AAAAAAAAAAAAAAAAAAAAAA$AAAA`;

const derive = (password: string, salt: Buffer, N: number): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, 32, { ...cost, N }, (error, key) => (error ? reject(error) : resolve(key))),
  );
