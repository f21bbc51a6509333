import { DoorError, type DoorProblem } from './door-problem.ts';
import { newIntention } from './intention.ts';
import { keptLanguage } from './language.ts';

export type Face = 'portal' | 'desk';
export type Sending = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** The same for every repeat of one intention. */
  readonly intention?: string;
  /** The version the change is made against. */
  readonly version?: number;
  readonly signal?: AbortSignal;
  /** Goes out even when the page is being left. */
  readonly keepalive?: boolean;
};

const silence = {
  zh: { title: '连不上服务器', detail: '网络不通或信号弱，还没有送达。您填的内容都在，请稍后再试。' },
  en: {
    title: 'No connection',
    detail: 'The network is down or weak, and nothing was sent. What you typed is still here; please try again.',
  },
};

/** Waits a little longer before each repeat. */
const pause = (turn: number): Promise<void> => new Promise((resume) => setTimeout(resume, 300 * 2 ** turn));

/** A problem document, also where something between us and the door answered in another form. */
const readProblem = async (answer: Response): Promise<DoorProblem> => {
  const problem: unknown = await answer.json().catch(() => null);
  return typeof problem === 'object' && problem !== null && 'detail' in problem
    ? (problem as DoorProblem)
    : { type: 'about:blank', title: String(answer.status), status: answer.status, detail: answer.statusText };
};

/** Reaches the door; what is safe to repeat (a reading, or a write with its key) is repeated when the line drops. */
const reach = async (path: string, init: RequestInit, turn = 0): Promise<Response> => {
  try {
    return await fetch(path, init);
  } catch (thrown) {
    if (init.signal?.aborted) throw thrown;
    if (turn >= 2) throw new DoorError({ type: 'about:blank', status: 0, ...silence[keptLanguage()] });
    await pause(turn);
    return reach(path, init, turn + 1);
  }
};

/** Asks the door of one face. Answers the body as `Answer`, or throws a DoorError that carries the problem. */
export const openDoor =
  (face: Face) =>
  async <Answer>(path: string, sending: Sending = {}): Promise<Answer> => {
    const method = sending.method ?? (sending.body === undefined ? 'GET' : 'POST');
    const headers: Record<string, string> = {
      accept: 'application/json, application/problem+json',
      'accept-language': keptLanguage(),
      'x-face': face,
    };
    if (method !== 'GET') headers['idempotency-key'] = sending.intention ?? newIntention();
    if (sending.version !== undefined) headers['if-match'] = `"${sending.version}"`;
    // A file goes as it is; everything else is JSON.
    const file = sending.body instanceof Blob ? sending.body : null;
    if (sending.body !== undefined)
      headers['content-type'] = file === null ? 'application/json' : 'application/octet-stream';
    const init: RequestInit = { method, headers, credentials: 'same-origin' };
    if (sending.body !== undefined) init.body = file ?? JSON.stringify(sending.body);
    if (sending.keepalive) init.keepalive = true;
    if (sending.signal !== undefined) init.signal = sending.signal;
    const answer = await reach(path, init);
    if (!answer.ok) throw new DoorError(await readProblem(answer));
    return (answer.status === 204 ? null : await answer.json()) as Answer;
  };
