import { Type } from 'typebox';
import { oversees } from '../act/may-see.ts';
import { periodQuery, readPeriod } from '../figures/period.ts';
import type { Period } from '../figures/view.ts';
import { readerOf } from '../reader-of.ts';
import { crossChecksOf } from '../review/cross-checks.ts';
import { rates } from '../review/rates.ts';
import { visitorOf, type Routes } from '../server/route.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });

const period = Type.Object(periodQuery, { additionalProperties: false });

/** What the staff read of reviews: one held against the file of its service, and the rates of all. */
export const routes: Routes = (server, door) => {
  server.get<{ Params: { id: string } }>(
    '/api/cases/:id/cross-checks',
    { config: { may: 'staff' }, schema: { params } },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      return crossChecksOf(door, request.params.id, await readerOf(door, request));
    },
  );

  server.get<{ Querystring: Period }>(
    '/api/reviews/rates',
    { config: { may: 'staff' }, schema: { querystring: period } },
    async (request) => {
      const visitor = visitorOf(request);
      const wide = oversees(visitor) || (visitor.kind === 'person' && visitor.roles.includes('leader'));
      const only = wide || visitor.kind !== 'person' ? null : visitor.unit;
      return rates(door, readPeriod(request.query), only, await readerOf(door, request));
    },
  );
};
