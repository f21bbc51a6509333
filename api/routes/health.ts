import { nextWake } from '../../store/due-cases.ts';
import { metrics } from '../server/metrics.ts';
import { DoorProblem } from '../problem.ts';
import type { Routes } from '../server/route.ts';
import { secondsBetween } from '../seconds-between.ts';

/** Whether the process lives, whether it can do its work, and the figures an operator watches. */
export const routes: Routes = (server, door) => {
  server.get('/healthz', { config: { may: 'anyone' } }, () => ({ status: 'ok' }));

  server.get('/readyz', { config: { may: 'anyone' } }, async () => {
    await nextWake(door.store).catch((cause: unknown) => {
      throw new DoorProblem('busy', { cause });
    });
    return { status: 'ready' };
  });

  server.get('/metrics', { config: { may: 'anyone' } }, async (_, reply) => {
    const wake = await nextWake(door.store);
    const now = door.now();
    const late = wake !== null && wake < now ? secondsBetween(wake, now) : 0;
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics(server.counts, late));
  });
};
