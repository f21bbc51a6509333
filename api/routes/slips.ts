import { Type } from 'typebox';
import type { Loop } from '../../kernel/loop.ts';
import { caseIdOfNumber, pinOf, tryPin, turnPin } from '../../store/case-pin.ts';
import { findCase } from '../../store/find-case.ts';
import type { StoredCase } from '../../store/case-row.ts';
import { recordLook } from '../../store/look.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { allowance } from '../session/allowance.ts';
import { showCase } from '../show-case.ts';
import { slipView } from '../slip/slip-view.ts';
import { withoutSecrets } from '../slip/without-secrets.ts';

const body = Type.Object(
  { number: Type.String({ minLength: 3, maxLength: 60 }), pin: Type.String({ minLength: 1, maxLength: 40 }) },
  { additionalProperties: false },
);
const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });

/** As it was printed: full width, spaces and small letters come from people's hands and are none of the number. */
const plain = (said: string): string =>
  said
    .normalize('NFKC')
    .replace(/[\s·—_.]+/g, '')
    .toUpperCase();

/** The slip of a case, and finding a case by what stands on it, without an account. */
export const routes: Routes = (server, door, entry) => {
  const byAddress = allowance(60, 900, () => performance.now() / 1000);
  const wait = (seconds: number): never => {
    throw new DoorProblem('pin-too-often', { values: { minutes: Math.ceil(seconds / 60), seconds } });
  };

  server.post<{ Body: { number: string; pin: string } }>(
    '/api/status',
    { config: { may: 'anyone' }, schema: { body } },
    async (request, reply) => {
      const seconds = byAddress.take(request.ip);
      if (seconds > 0) wait(seconds);
      const id = await caseIdOfNumber(door.store, plain(request.body.number));
      const found = id === null ? null : await served(door, id);
      // Whether the number or the PIN is wrong is not told: numbers can be guessed.
      if (found === null) throw new DoorProblem('wrong-pin');
      const tried = await tryPin(door.store, found.id, plain(request.body.pin));
      if (tried === 'too-many') wait(3600);
      if (tried === 'wrong') throw new DoorProblem('wrong-pin');
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
      const found = await served(door, id);
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
      if ((await served(door, request.params.id)) === null) throw new DoorProblem('not-found');
      await turnPin(door.store, request.params.id);
      return reply.code(204).send();
    },
  );
};

/** A case that serves a person; what units do among themselves has no slip. */
const served = async (door: Door, id: string): Promise<(StoredCase & { readonly party: string }) | null> => {
  const found = await findCase(door.store, id);
  const loop: Loop | undefined = found ? door.programmes.version(found.hash)?.loop : undefined;
  return found && found.party !== null && loop?.serves ? { ...found, party: found.party } : null;
};
