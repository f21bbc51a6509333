import { zone } from '../../ops/demo/zone/index.ts';
import { phoneOf } from '../mix.ts';
import type { Answer, Post } from './post.ts';

/** The headers that say who is asking. */
export type Session = Readonly<Record<string, string>>;

/** Signs an account of the demonstration in at the desk. */
export const staffSession = async (post: Post, account: string): Promise<Session> =>
  sessionOf('desk', await post('/api/sessions', { 'x-face': 'desk' }, { account, password: zone.password }));

/** Signs a client's telephone in at the portal, with the code that the demonstration shows. */
export const partySession = (post: Post, client: number): Promise<Session> => phoneSession(post, phoneOf(client));

/** The same for any telephone. */
export const phoneSession = async (post: Post, phone: string): Promise<Session> => {
  const issued = await post('/api/codes', { 'x-face': 'portal' }, { phone });
  if (issued.status !== 200) throw new Error(`no code: ${issued.status} ${issued.text}`);
  const { code } = JSON.parse(issued.text) as { code: string };
  return sessionOf('portal', await post('/api/sessions', { 'x-face': 'portal' }, { phone, code }));
};

const sessionOf = (face: string, { status, headers, text }: Answer): Session => {
  const cookie = [headers['set-cookie'] ?? []].flat()[0]?.split(';')[0];
  if (status !== 200 || cookie === undefined) throw new Error(`not signed in: ${status} ${text}`);
  return { cookie, 'x-face': face, 'accept-language': 'zh' };
};
