import { Agent, request } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
};

/** Sends JSON over one connection that stays open, and gives the answer as text. */
export type Post = (path: string, headers: Readonly<Record<string, string>>, body: unknown) => Promise<Answer>;

/** One client's connection to a server on this machine: the least that speaks HTTP. */
export const connection = (port: number): Post => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (path, headers, body) =>
    new Promise((resolve, reject) => {
      const payload = JSON.stringify(body);
      const fields = { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
      const sent = request({ agent, host: '127.0.0.1', port, method: 'POST', path, headers: fields }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
        answer.once('error', reject);
      });
      sent.once('error', reject);
      sent.end(payload);
    });
};
