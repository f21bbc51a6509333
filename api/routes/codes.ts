import { Type } from 'typebox';
import { issueCode } from '../../store/one-time-code.ts';
import { DoorProblem } from '../problem.ts';
import type { Routes } from '../server/route.ts';
import { allowance } from '../session/allowance.ts';

const body = Type.Object({ phone: Type.String({ pattern: '^1[3-9]\\d{9}$' }) }, { additionalProperties: false });

/** One-time codes by message. So many an hour for a phone, so many for an address; the answer never says who is known. */
export const routes: Routes = (server, door) => {
  const byAddress = allowance(door.demonstration ? 600 : 30, 3600, () => performance.now() / 1000);
  server.post<{ Body: { phone: string } }>(
    '/api/codes',
    { config: { may: 'anyone' }, schema: { body } },
    async (request, reply) => {
      const wait = byAddress.take(request.ip);
      if (wait > 0) throw new DoorProblem('too-many', { values: { minutes: Math.ceil(wait / 60), seconds: wait } });
      const code = await issueCode(door.store, request.body.phone, door.demonstration ? 1000 : 5);
      if (code === null) throw new DoorProblem('too-many', { values: { minutes: 60, seconds: 3600 } });
      await door.send({ kind: 'code', to: request.body.phone, text: code });
      return door.demonstration ? reply.code(200).send({ code }) : reply.code(204).send();
    },
  );
};
