import { Type } from 'typebox';
import { entry } from '../../store/entries.ts';
import { enterprisesOfPhone } from '../../store/enterprises.ts';
import { expectedVersion, idempotencyKey, setVersion } from '../etag.ts';
import { speaksFor } from '../enterprise/speaks-for.ts';
import { DoorProblem } from '../problem.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { agreeVisits, type Agreed } from '../visits/agree-visits.ts';
import type { MyVisits } from '../visits/view.ts';
import { visitsOf } from '../visits/visits-of.ts';
import { withdrawVisits } from '../visits/withdraw-visits.ts';

const one = Type.Object({ key: Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' }) });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const agreed = Type.Object(
  {
    contact: Type.Integer({ minimum: 0, maximum: 19 }),
    contactUnit: Type.String({ minLength: 1, maxLength: 100 }),
    firstDay: day,
    everyMonths: Type.Integer({ minimum: 1, maximum: 24 }),
    agreedOn: day,
  },
  { additionalProperties: false },
);
const said = Type.Object({ reason: Type.String({ minLength: 2, maxLength: 500 }) }, { additionalProperties: false });
type One = { Params: { key: string } };

/** The regular visits to an enterprise: agreed, looked at, and no longer agreed, by the staff or by the enterprise itself. */
export const routes: Routes = (server, door) => {
  server.get<One>(
    '/api/enterprises/:key/visits',
    { config: { may: 'staff' }, schema: { params: one } },
    async ({ params: { key }, language }, reply) => {
      const view = await visitsOf(door, key, language);
      return setVersion(reply, view.version).header('cache-control', 'no-store').send(view);
    },
  );

  server.put<One & { Body: Agreed }>(
    '/api/enterprises/:key/visits',
    { config: { may: ['office', 'contact'] }, schema: { params: one, body: agreed } },
    async (request) => {
      const visitor = visitorOf(request);
      if (visitor.kind !== 'person') throw new DoorProblem('forbidden');
      const wish = { visitor, key: request.params.key, agreed: request.body };
      return agreeVisits(door, { ...wish, expects: expectedVersion(request), click: idempotencyKey(request) });
    },
  );

  server.post<One & { Body: { reason: string } }>(
    '/api/enterprises/:key/visits/withdrawal',
    { config: { may: ['office', 'contact'] }, schema: { params: one, body: said } },
    async (request) => {
      const { key } = request.params;
      const reason = request.body.reason.trim();
      return withdrawVisits(door, { visitor: visitorOf(request), key, click: idempotencyKey(request), reason });
    },
  );

  server.get('/api/visits/mine', { config: { may: 'party' } }, async (request) => {
    const visitor = visitorOf(request);
    if (visitor.kind !== 'party') throw new DoorProblem('forbidden');
    const mine = await enterprisesOfPhone(door.store, visitor.phone);
    const agreements = await Promise.all(
      mine.map(async ({ key, body }) => {
        const { plan, next } = await visitsOf(door, key, request.language);
        if (plan?.agreement !== 'given') return [];
        const visits: MyVisits = { unit: plan.contactUnit, everyMonths: plan.everyMonths, next };
        return [{ key, name: String(body['name']), ...visits }];
      }),
    );
    return agreements.flat();
  });

  server.post<One>(
    '/api/visits/mine/:key/withdrawal',
    { config: { may: 'party' }, schema: { params: one } },
    async (request) => {
      const visitor = visitorOf(request);
      const { key } = request.params;
      const enterprise = await entry(door.store, 'enterprise', key);
      if (visitor.kind !== 'party' || enterprise === null || !speaksFor(enterprise.body, visitor.phone))
        throw new DoorProblem('not-found');
      return withdrawVisits(door, { visitor, key, click: idempotencyKey(request), reason: '' });
    },
  );
};
