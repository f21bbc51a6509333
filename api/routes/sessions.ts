import { Type } from 'typebox';
import { signIn } from '../../store/account.ts';
import { redeemCode } from '../../store/one-time-code.ts';
import { partyOfPhone } from '../../store/party.ts';
import { closeSession, openSession, type Session } from '../../store/session.ts';
import { DoorProblem } from '../problem.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { giveCookie, takeCookie } from '../server/visits.ts';
import { allowance } from '../session/allowance.ts';
import { sessionView } from '../session/session-view.ts';
import { validator } from '../validate.ts';

const byPhone = Type.Object(
  { phone: Type.String({ pattern: '^1[3-9]\\d{9}$' }), code: Type.String({ pattern: '^\\d{6}$' }) },
  { additionalProperties: false },
);
const byAccount = Type.Object(
  { account: Type.String({ minLength: 1, maxLength: 60 }), password: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
);
// Each way in has a schema of its own, so that a fault names its field.
const body = Type.Object({}, { description: 'phone and code, or account and password' });

type Body = { phone: string; code: string } | { account: string; password: string };

/** Signing in and out: with a phone and its code at the portal, with account and password at the desk. */
export const routes: Routes = (server, door, entry) => {
  const seconds = () => performance.now() / 1000;
  const tries = allowance(10, 900, seconds);
  const addressTries = allowance(door.demonstration ? 5000 : 300, 900, seconds);
  const spare = (who: string, address: string): void => {
    const wait = Math.max(tries.take(who), addressTries.take(address));
    if (wait > 0) throw new DoorProblem('too-many', { values: { minutes: Math.ceil(wait / 60), seconds: wait } });
  };

  server.post<{ Body: Body }>(
    '/api/sessions',
    { config: { may: 'anyone' }, schema: { body } },
    async (request, reply) => {
      const said = request.body;
      const fields = validator('account' in said ? byAccount : byPhone)(said);
      if (fields.length) throw new DoorProblem('invalid', { fields });
      const face = 'account' in said ? 'desk' : 'portal';
      if (!entry.faces.includes(face)) throw new DoorProblem('other-door');
      const who = 'account' in said ? `account ${said.account}` : `phone ${said.phone}`;
      spare(who, request.ip);
      let session: Session;
      if ('account' in said) {
        const person = await signIn(door.store, said.account, said.password);
        if (person === null) throw new DoorProblem('wrong-password');
        session = { face: 'desk', person };
      } else {
        if ((await redeemCode(door.store, said.phone, said.code)) !== 'right') throw new DoorProblem('wrong-code');
        session = { face: 'portal', party: (await partyOfPhone(door.store, said.phone)).party };
      }
      tries.forget(who);
      const token = await openSession(door.store, session);
      const visitor = await server.sessions.visitor(token);
      if (!visitor) throw new DoorProblem('wrong-password');
      return giveCookie(reply, face, token, entry).send(sessionView(visitor, await door.directory(), request.language));
    },
  );

  server.get('/api/sessions/current', { config: { may: 'session' } }, async (request) =>
    sessionView(visitorOf(request), await door.directory(), request.language),
  );

  server.delete('/api/sessions/current', { config: { may: 'session' } }, async (request, reply) => {
    if (request.token) {
      await closeSession(door.store, request.token);
      server.sessions.forget(request.token);
    }
    return takeCookie(reply, request.face).code(204).send();
  });
};
