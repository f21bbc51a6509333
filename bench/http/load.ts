import { accounts } from '../mix.ts';
import { playAll, serveWishes } from '../phase.ts';
import { makeClient, type Client } from './client.ts';
import { connection } from './post.ts';
import { partySession, staffSession, type Session } from './sign-in.ts';

/** A process of its own that plays clients over HTTP, so that their work is not counted as the server's. */
const port = Number(process.argv[2]);
const staff = new Map<string, Session>();
const clients: Client[] = [];

const join = async (): Promise<void> => {
  const post = connection(port);
  if (staff.size === 0) for (const account of accounts) staff.set(account, await staffSession(post, account));
  clients.push(makeClient(post, await partySession(post, clients.length), staff, clients.length));
};

serveWishes(async (wish) => {
  while (clients.length < wish.clients) await join();
  return playAll(clients.slice(0, wish.clients), wish);
});
