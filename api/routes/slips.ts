import { Type } from 'typebox';
import { pinOf, turnPin } from '../../store/case-pin.ts';
import { recordLook } from '../../store/look.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { allowance } from '../session/allowance.ts';
import { showCase } from '../show-case.ts';
import { caseOfSlip, pinTooOften, servedCase } from '../slip/case-of-slip.ts';
import { slipView } from '../slip/slip-view.ts';
import { withoutSecrets } from '../slip/without-secrets.ts';

const body = Type.Object(
  { number: Type.String({ minLength: 3, maxLength: 60 }), pin: Type.String({ minLength: 1, maxLength: 40 }) },
  { additionalProperties: false },
);
const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });

/** The slip of a case, and finding a case by what stands on it, without an account. */
export const routes: Routes = (server, door, entry) => {
  const byAddress = allowance(60, 900, () => performance.now() / 1000);

  server.post<{ Body: { number: string; pin: string } }>(
    '/api/status',
    { config: { may: 'anyone' }, schema: { body } },
    async (request, reply) => {
      const seconds = byAddress.take(request.ip);
      if (seconds > 0) throw pinTooOften(seconds);
      const found = await caseOfSlip(door, request.body);
      const reader = await readerOf(door, request, null, { kind: 'party', party: found.party, name: '', phone: '' });
      return reply.header('cache-control', 'no-store').send(withoutSecrets(await showCase(door, found.id, reader)));
    },
  );

  server.get<{ Params: { id: string } }>(
    '/api/cases/:id/slip',
    { config: { may: 'session' }, schema: { params } },
    async (request, reply) => {
      const { id } = request.params;
      const view = await showCase(door, id, await readerOf(door, request));
      const found = await servedCase(door, id);
      if (found === null) throw new DoorProblem('not-found');
      const visitor = visitorOf(request);
      if (visitor.kind === 'person')
        await recordLook(door.store, { person: visitor.person, subject: `case:${id}`, field: 'pin', purpose: 'slip' });
      const pin = await pinOf(door.store, id);
      const slip = slipView(view, pin, door.portal ?? entry.publicUrl, found.standing.given.item);
      return reply.header('cache-control', 'no-store').send(slip);
    },
  );

  server.post<{ Params: { id: string } }>(
    '/api/cases/:id/slip/turn',
    { config: { may: 'session' }, schema: { params } },
    async (request, reply) => {
      await showCase(door, request.params.id, await readerOf(door, request));
      if ((await servedCase(door, request.params.id)) === null) throw new DoorProblem('not-found');
      await turnPin(door.store, request.params.id);
      return reply.code(204).send();
    },
  );
};
