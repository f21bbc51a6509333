import { Client } from 'pg';
import { playAll, serveWishes } from '../phase.ts';
import { capture } from './capture.ts';
import { copyOf, type Ready } from './copy.ts';
import { connecting } from './door.ts';

/**
 * A process of its own that writes the rows of acts straight into PostgreSQL: one transaction per act, each in one trip, as
 * many connections as there are clients. No zone is locked and nothing is chained, so nobody waits for anybody.
 */
const url = process.argv[2] ?? '';
const zone = 'raw';
const written = await capture(url, zone, 4);
let copies = 0;
let position = 1_000_000;

type Writer = (until: number) => Promise<readonly number[]>;

const writer = (client: Client): Writer => {
  let acts: (readonly Ready[])[] = [];
  return async (until) => {
    const times: number[] = [];
    while (performance.now() < until) {
      if (acts.length === 0) {
        copies += 1;
        const source = written[copies % written.length];
        acts = source === undefined ? [] : [...copyOf(source, zone, copies, () => (position += 1))];
      }
      const rows = acts.shift() ?? [];
      const began = performance.now();
      await Promise.all([
        client.query('BEGIN'),
        ...rows.map((row) => client.query({ ...row, values: [...row.values] })),
        client.query('COMMIT'),
      ]);
      times.push(performance.now() - began);
    }
    return times;
  };
};

const writers: Writer[] = [];

serveWishes(async (wish) => {
  while (writers.length < wish.clients) {
    const client = new Client(connecting(url, zone));
    // Its breaking is told by the statement that it breaks.
    client.on('error', () => {});
    await client.connect();
    writers.push(writer(client));
  }
  return playAll(writers.slice(0, wish.clients), wish);
});
