import { Agent, request } from 'node:http';
import type { Session } from '../http/sign-in.ts';

export type Got = { readonly milliseconds: number; readonly text: string };
export type Get = (path: string, session: Session) => Promise<Got>;

/** Asks over one connection that stays open; the time runs from the question to the last byte. Refuses any answer but 200. */
export const getter = (port: number): Get => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (path, headers) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const sent = request({ agent, host: '127.0.0.1', port, path, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.once('error', reject);
        answer.once('end', () => {
          const milliseconds = performance.now() - began;
          if (answer.statusCode === 200) resolve({ milliseconds, text });
          else reject(new Error(`${path}: ${answer.statusCode} ${text}`));
        });
      });
      sent.once('error', reject);
      sent.end();
    });
};
