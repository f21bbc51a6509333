import { Type } from 'typebox';
import { caseEvents } from '../../store/case-events.ts';
import { exchangeLines } from '../exchange/exchange-lines.ts';
import type { Dialect } from '../exchange/item-numbers.ts';
import type { Routes } from '../server/route.ts';

const query = Type.Object(
  {
    after: Type.Optional(Type.String({ pattern: '^\\d{1,15}$' })),
    dialect: Type.Optional(Type.Union([Type.Literal('national'), Type.Literal('inverted')])),
  },
  { additionalProperties: false },
);

/** Events that one answer carries, and the seconds for which a slip of the hand may still be undone. */
const page = 1000;
const hold = 120;

/** What became of the approvals, as lines of JSON for a provincial platform: from a position on, and where to go on. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { after?: string; dialect?: Dialect } }>(
    '/api/exchange/states',
    { config: { may: ['sysadmin'] }, schema: { querystring: query } },
    async ({ query: { after = '0', dialect = 'national' } }, reply) => {
      const wished = { after: Number(after), hold: door.demonstration ? 0 : hold, limit: page, numberedBy: 'approval' };
      const events = await caseEvents(door.store, ['approval', 'revocation'], wished);
      const lines = exchangeLines(events, dialect).map((line) => JSON.stringify(line));
      return reply
        .header('cache-control', 'no-store')
        .header('x-next', String(events.at(-1)?.position ?? after))
        .type('application/x-ndjson; charset=utf-8')
        .send(lines.map((line) => `${line}\n`).join(''));
    },
  );
};
