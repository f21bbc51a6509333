import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Moment } from '../kernel/case.ts';
import { serve } from '../ops/serve.ts';
import { toldDatabase } from './told-database.ts';

export type House = {
  readonly portal: string;
  readonly desk: string;
  /** What was sent to people's phones, newest last. */
  readonly sent: readonly { readonly to: string; readonly text: string }[];
  /** Moves the clock of the house; nothing else of it is touched. */
  readonly turn: (to: Moment) => void;
  /** What is closed before the house is: the browsers of those who are in it. */
  readonly before: (closing: () => Promise<void>) => void;
  readonly close: () => Promise<void>;
};

/**
 * A whole house for a story: a real server on a database of its own, whose clock the story holds. Its months of
 * history are played only where they are wanted.
 */
export const openHouse = async (at: Moment, { history = false } = {}): Promise<House> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'jingxin-house-'));
  const database = await toldDatabase(at, dataDir);
  const port = await freePort();
  const started = performance.now();
  let civil = at;
  let since = started;
  const visitors: (() => Promise<void>)[] = [];
  const sent: { to: string; text: string }[] = [];
  const serving = await serve(
    {
      port,
      deskPort: port,
      dataDir,
      databaseUrl: database.ownerUrl,
      publicUrl: `http://localhost:${port}`,
      demo: true,
      history,
    },
    {
      now: () => later(civil, performance.now() - since),
      send: async ({ to, text }) => {
        sent.push({ to, text });
        return null;
      },
    },
  );
  return {
    portal: serving.portal,
    desk: serving.desk,
    sent,
    turn: (to) => {
      civil = to;
      since = performance.now();
    },
    before: (closing) => void visitors.push(closing),
    close: async () => {
      await Promise.all(visitors.map((closing) => closing()));
      await serving.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

/** The clock of the house goes on from where it was put. */
const later = (from: Moment, milliseconds: number): Moment =>
  new Date(Date.parse(`${from}Z`) + milliseconds).toISOString().slice(0, 19);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
