import { Type } from 'typebox';
import { cheats, tryCheat, type Cheat } from '../demonstration/cheats.ts';
import { nextWorkday } from '../demonstration/next-workday.ts';
import { playerOf, preparedCases } from '../demonstration/prepared.ts';
import { DoorProblem } from '../problem.ts';
import type { Routes } from '../server/route.ts';
import { allowance } from '../session/allowance.ts';

const params = Type.Object({ cheat: Type.Union(cheats.map((cheat) => Type.Literal(cheat))) });

/** The roles that a demonstration offers, in the order in which a case meets them; true: of the unit that has the hall. */
const roles = [
  ['clerk', true],
  ['reviewer', true],
  ['approver', true],
  ['contact', false],
  ['office', true],
  ['supervisor', false],
  ['leader', false],
  ['sysadmin', true],
] as const;

/** What a demonstration offers to whoever wants to try it. With a real zone none of it is there. */
export const routes: Routes = (server, door, entry) => {
  const { demo } = door;
  if (!demo) return;
  const moves = allowance(60, 600, () => performance.now() / 1000);
  const spare = (address: string): void => {
    const wait = moves.take(address);
    if (wait > 0) throw new DoorProblem('too-many', { values: { minutes: Math.ceil(wait / 60), seconds: wait } });
  };

  server.get('/api/demonstration', { config: { may: 'anyone' } }, async (request) => {
    const directory = await door.directory();
    const hall = directory.posts['alliance-office'] ?? null;
    return {
      today: door.now(),
      secondsAhead: demo.ahead(),
      history: door.history?.() ?? null,
      deskHere: entry.faces.includes('desk'),
      password: door.demoPassword,
      residents: demo.residents,
      staff: roles.flatMap(
        ([role, inHall]) => playerOf(directory, role, (unit) => (unit === hall) === inHall, request.language) ?? [],
      ),
      prepared: await preparedCases(door, request.language),
      cheats,
    };
  });

  server.post('/api/demonstration/next-workday', { config: { may: 'anyone' } }, async (request) => {
    spare(request.ip);
    return nextWorkday(door);
  });

  server.post<{ Params: { cheat: Cheat } }>(
    '/api/demonstration/cheats/:cheat',
    { config: { may: 'anyone' }, schema: { params } },
    async (request) => {
      spare(request.ip);
      const tried = await tryCheat({ server, door, language: request.language }, request.params.cheat);
      if (tried === null) throw new DoorProblem('not-found');
      return tried;
    },
  );
};
