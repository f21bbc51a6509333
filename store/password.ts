import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost: 32 MB and some tens of milliseconds a try. */
const cost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error))),
  );

/** What is kept of a password: 'scrypt$salt$key'. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64')}$${(await derive(password, salt)).toString('base64')}`;
};

/** Whether a password is the one that was kept. */
export const isPassword = async (password: string, kept: string): Promise<boolean> => {
  const [, salt = '', key = ''] = kept.split('$');
  const expected = Buffer.from(key, 'base64');
  return expected.length === 32 && timingSafeEqual(await derive(password, Buffer.from(salt, 'base64')), expected);
};
