import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';

/** What a scanner says of a file: clean, infected and with what, or nothing that can be relied on. */
export type Scanned =
  | { readonly is: 'clean' }
  | { readonly is: 'infected'; readonly name: string }
  | { readonly is: 'unsaid' };
export type Scan = (path: string) => Promise<Scanned>;

const patience = 120_000;

/**
 * A scanner at an address (`tcp://host:3310` or `unix:/run/clamd.sock`), asked by ClamAV's INSTREAM: the file goes through
 * the connection, so that the scanner may be on another machine. Whatever goes wrong is 'unsaid', never 'clean'.
 */
export const clamav = (address: string): Scan => {
  const dial = dialled(address);
  return async (path) => {
    const socket = dial();
    socket.setTimeout(patience, () => socket.destroy(new Error('the scanner is silent')));
    try {
      const answer = said(socket);
      await sent(socket, 'zINSTREAM\0');
      for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
        const length = Buffer.alloc(4);
        length.writeUInt32BE((chunk as Buffer).length);
        await sent(socket, Buffer.concat([length, chunk as Buffer]));
      }
      await sent(socket, Buffer.alloc(4));
      return understood(await answer);
    } catch {
      return { is: 'unsaid' };
    } finally {
      socket.destroy();
    }
  };
};

const dialled = (address: string): (() => Socket) => {
  if (address.startsWith('unix:')) return () => connect(address.slice('unix:'.length).replace(/^\/\/(?=\/)/, ''));
  const { hostname, port } = new URL(address);
  return () => connect(Number(port || 3310), hostname);
};

const understood = (answer: string): Scanned => {
  if (answer === 'stream: OK') return { is: 'clean' };
  const [, name] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
  return name === undefined ? { is: 'unsaid' } : { is: 'infected', name };
};

const sent = (socket: Socket, bytes: string | Buffer): Promise<void> =>
  new Promise((done, fail) => socket.write(bytes, (error) => (error ? fail(error) : done())));

/** The scanner's one answer, up to its end. An answer that comes early ends the sending by closing the connection. */
const said = (socket: Socket): Promise<string> => {
  const answer = new Promise<string>((done, fail) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
      const end = text.indexOf('\0');
      if (end >= 0) done(text.slice(0, end).trim());
    });
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('the scanner hung up')));
  });
  answer.catch(() => {});
  return answer;
};
