import type { CaseLine, CaseView } from '../api/view.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { DoorProblem } from '../ui/door-problem.ts';

type House = { readonly portal: string };
type Answer = { readonly status: number; readonly body: CaseView };

/** Somebody at the door itself, without a page: for what a story only needs to have happened. */
export const openDoor = async ({ portal }: House, who: { phone: string } | { account: string }) => {
  const face = 'phone' in who ? 'portal' : 'desk';
  let cookie = '';
  const send = async (path: string, body?: JsonObject, more: Record<string, string> = {}): Promise<Response> => {
    const written = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = { 'x-face': face, cookie, 'idempotency-key': crypto.randomUUID(), ...type, ...more };
    return fetch(`${portal}api/${path}`, { ...written, headers });
  };
  const read = async (response: Response): Promise<Answer> => {
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return { status: response.status, body: (await response.json()) as CaseView };
  };
  const signIn = async (): Promise<void> => {
    const said =
      'account' in who
        ? { account: who.account, password: 'jingxin-demo' }
        : { phone: who.phone, ...((await (await send('codes', { phone: who.phone })).json()) as { code: string }) };
    const answer = await send('sessions', said);
    cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0] ?? '')
      .join('; ');
  };
  await signIn();
  const look = async (id: string): Promise<CaseView> => (await read(await send(`cases/${id}`))).body;
  /** Reads whatever the door has there, and throws it away: what is measured is the way. */
  const ask = async (path: string): Promise<void> => {
    await (await send(path)).text();
  };
  /** Opens a case, and gives it as this one sees it. */
  const open = async (loop: string, item: string, input: JsonObject): Promise<CaseView> =>
    (await read(await send('cases', { loop, item, input }))).body;
  /** Opens a case for whoever stands at the counter or is spoken with. */
  const openFor = async (
    onBehalf: { name: string; phone: string },
    loop: string,
    input: JsonObject,
  ): Promise<CaseView> => (await read(await send('cases', { loop, onBehalf, input }))).body;
  /** Hands in a file, and gives its id. */
  const upload = async (name: string): Promise<string> => {
    const body = '%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n';
    const headers = {
      'x-face': face,
      cookie,
      'idempotency-key': crypto.randomUUID(),
      'content-type': 'application/octet-stream',
    };
    const answer = await fetch(`${portal}api/attachments?name=${name}`, { method: 'POST', body, headers });
    return ((await answer.json()) as { id: string }).id;
  };
  /** Does an act on the case as it is now; a refusal ends the story. */
  const act = async (id: string, name: string, input: JsonObject = {}): Promise<CaseView> => {
    const { version } = await look(id);
    const match = { 'if-match': `"${version}"` };
    return (await read(await send(`cases/${id}/acts`, { act: name, input }, match))).body;
  };
  /** Tries what the house must refuse; gives the refusal, and ends the story where it was done. */
  const refused = async (id: string, name: string, input: JsonObject): Promise<DoorProblem> => {
    const { version } = await look(id);
    const answer = await send(`cases/${id}/acts`, { act: name, input }, { 'if-match': `"${version}"` });
    if (answer.status !== 409) throw new Error(`${name} was answered with ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as DoorProblem;
  };
  /** What a case has left behind for this one to see, found by its loop and what it is about. */
  const found = async (loop: string, title: string): Promise<CaseLine> => {
    const { lines } = (await (await send(`cases?loop=${loop}`)).json()) as { lines: readonly CaseLine[] };
    const line = lines.find((one) => one.title.includes(title));
    if (line === undefined) throw new Error(`no ${loop} of ${title} among ${lines.map((one) => one.title).join()}`);
    return line;
  };
  /** Looks until the house's own clock has done its work; a case that never comes so far ends the story. */
  const seen = async (id: string, far: (view: CaseView) => boolean): Promise<CaseView> => {
    for (let turn = 0; turn < 150; turn += 1) {
      const view = await look(id);
      if (far(view)) return view;
      await new Promise((go) => setTimeout(go, 100));
    }
    throw new Error(`the case did not come so far: ${JSON.stringify(await look(id)).slice(0, 300)}`);
  };
  return { signIn, ask, look, open, openFor, upload, act, refused, found, seen };
};

export type AtTheDoor = Awaited<ReturnType<typeof openDoor>>;

/** A checklist in which everything is right but what is named. */
export const answered = (view: CaseView, bad: readonly string[] = []): JsonObject[] =>
  view.materials.map(({ material }) =>
    bad.includes(material)
      ? { material, answer: 'missing', defect: '没有提交这份材料', remedy: '拍照上传，四角清楚' }
      : { material, answer: 'ok' },
  );
