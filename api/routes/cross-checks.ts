import { Type } from 'typebox';
import { readerOf } from '../reader-of.ts';
import { crossChecksOf } from '../review/cross-checks.ts';
import type { Routes } from '../server/route.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });

/** A review held against the file of the service that it judges. */
export const routes: Routes = (server, door) => {
  server.get<{ Params: { id: string } }>(
    '/api/cases/:id/cross-checks',
    { config: { may: 'staff' }, schema: { params } },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      return crossChecksOf(door, request.params.id, await readerOf(door, request));
    },
  );
};
