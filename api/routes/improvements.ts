import { Type } from 'typebox';
import { improvement } from '../../programmes/contact/improvement.ts';
import { listCases } from '../../store/list-cases.ts';
import { standingsOf } from '../../store/standings-of.ts';
import { oversees } from '../act/may-see.ts';
import { personView, unitView } from '../directory.ts';
import type { ImprovementLine } from '../improvements/view.ts';
import { staffLines } from '../list-lines.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import type { Routes } from '../server/route.ts';
import type { Page } from '../view.ts';

const places = [...Object.keys(improvement.states), ...Object.keys(improvement.endings)];
const sought = Type.Object(
  {
    stage: Type.Optional(Type.Union(['open', ...places].map((one) => Type.Literal(one)))),
    after: Type.Optional(Type.String({ maxLength: 400 })),
  },
  { additionalProperties: false },
);

/** What people suggested and what became of it: of the whole zone for those who look after it, else of one's own unit. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { stage?: string; after?: string } }>(
    '/api/improvements',
    { config: { may: 'staff' }, schema: { querystring: sought } },
    async (request): Promise<Page<ImprovementLine>> => {
      const reader = await readerOf(door, request);
      const { visitor } = reader;
      if (visitor.kind !== 'person') throw new DoorProblem('forbidden');
      const { stage, after = null } = request.query;
      const page = await listCases(door.store, {
        loop: improvement.name,
        ...wishOf(stage),
        ...(oversees(visitor) ? {} : { unit: visitor.unit }),
        after,
      });
      const [lines, standings, directory] = await Promise.all([
        staffLines(door, page.rows, reader),
        standingsOf(
          door.store,
          page.rows.map(({ id }) => id),
        ),
        door.directory(),
      ]);
      const told = lines.map((line): ImprovementLine => {
        const { facts = {}, seats = {} } = standings.get(line.id) ?? {};
        const owner = seats['owner'];
        const text = (fact: string) => (typeof facts[fact] === 'string' ? facts[fact] : null);
        return {
          ...line,
          owner:
            owner !== undefined && 'unit' in owner
              ? {
                  unit: unitView(directory, owner.unit, request.language),
                  person: personView(directory, owner.person),
                }
              : null,
          change: text('change'),
          dueOn: text('dueOn'),
          changed: text('changed'),
        };
      });
      return { lines: told, next: page.next };
    },
  );
};

const wishOf = (stage: string | undefined) => {
  if (stage === undefined) return {};
  if (stage === 'open') return { ended: false };
  return stage in improvement.states ? { state: stage } : { ending: stage };
};
