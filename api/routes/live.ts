import type { ServerResponse } from 'node:http';
import { liveFeed, type News } from '../live/feed.ts';
import { toldTo } from '../live/told-to.ts';
import { DoorProblem } from '../problem.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import type { Visitor } from '../session/visitor.ts';

/** A page opens one; several pages of one session are several. */
const streamsOfSession = 8;
/** A reader that does not take what it is told is let go; it comes back and reads again. */
const backlog = 64 * 1024;
const heartbeat = 15_000;

/**
 * What happens, as it happens: server-sent events for the pages of one session. Only that something changed is told,
 * never what; the page then reads through the ordinary door, under the ordinary rights. Whoever does not ask for a
 * stream is told the present position.
 */
export const routes: Routes = (server, door) => {
  const feed = liveFeed(door);
  const open = new Map<string, Set<ServerResponse>>();
  server.addHook('preClose', async () => {
    feed.close();
    for (const streams of open.values()) for (const stream of streams) stream.end();
  });

  server.get('/api/live', { config: { may: 'session' } }, async (request, reply) => {
    if (!request.headers.accept?.includes('text/event-stream')) return { position: feed.position() };
    const token = request.token ?? '';
    const streams = open.get(token) ?? new Set();
    if (streams.size >= streamsOfSession) throw new DoorProblem('too-many', { values: { minutes: 1, seconds: 60 } });
    const visitor = visitorOf(request);
    reply.hijack();
    const stream = reply.raw;
    open.set(token, streams.add(stream));
    stream.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // The connection ends with the stream, so that a server that closes waits for nobody.
      connection: 'close',
    });
    const write = (text: string): void => {
      if (stream.writableLength > backlog) stream.destroy();
      else stream.write(text);
    };
    // Whoever comes back after a lost line has missed something, or cannot know that he has not.
    write(
      request.headers['last-event-id'] === undefined ? 'retry: 2000\n\n' : 'retry: 2000\nevent: again\ndata: {}\n\n',
    );
    const deaf = feed.listen((news) => {
      const text = spoken(visitor, news);
      if (text !== null) write(text);
    });
    const beat = setInterval(() => {
      void server.sessions.visitor(token).then((still) => (still ? write(': still here\n\n') : stream.end()));
    }, heartbeat).unref();
    stream.on('close', () => {
      clearInterval(beat);
      deaf();
      streams.delete(stream);
      if (streams.size === 0) open.delete(token);
    });
    return reply;
  });
};

/** One event of the stream; null where it is none of the listener's business. */
const spoken = (visitor: Visitor, news: News): string | null => {
  if (news.kind === 'clock') return event('clock', { now: news.now });
  if (news.kind === 'again') return `id: ${news.position}\n${event('again', {})}`;
  const told = toldTo(visitor, news.change);
  return told === null ? null : `id: ${news.change.position}\n${event('change', told)}`;
};

const event = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
