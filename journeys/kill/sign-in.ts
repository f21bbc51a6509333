import { zone } from '../../ops/demo/zone/index.ts';

/** The headers that say who is asking. */
export type Session = Readonly<Record<string, string>>;

/** Signs a telephone in at the portal, with the code that the demonstration shows. */
export const signInParty = async (address: string, phone: string): Promise<Session> => {
  const { code } = (await (await post(`${address}/api/codes`, { phone })).json()) as { code: string };
  return sessionOf('portal', await post(`${address}/api/sessions`, { phone, code }));
};

/** Signs an account of the demonstration in at the desk. */
export const signInStaff = async (address: string, account: string): Promise<Session> =>
  sessionOf('desk', await post(`${address}/api/sessions`, { account, password: zone.password }));

const post = async (url: string, body: unknown): Promise<Response> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer;
};

const sessionOf = (face: string, answer: Response): Session => ({
  cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
  'x-face': face,
});
