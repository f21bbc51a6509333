import { Type } from 'typebox';
import { oversees } from '../act/may-see.ts';
import { unitView } from '../directory.ts';
import { allianceFigures } from '../figures/alliance.ts';
import { measureNamed } from '../figures/measures.ts';
import { periodQuery, readPeriod } from '../figures/period.ts';
import { showCases } from '../figures/show-cases.ts';
import { showFigures, showMeasure } from '../figures/show-figures.ts';
import { statistics } from '../figures/statistics.ts';
import { figuresTable, statisticsTable } from '../figures/tables.ts';
import type { Period } from '../figures/view.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import type { Visitor } from '../session/visitor.ts';

const unit = Type.Optional(Type.String({ minLength: 1, maxLength: 60 }));
const name = Type.String({ minLength: 1, maxLength: 80, pattern: '^[a-z][a-z0-9.-]*$' });
const only = { additionalProperties: false };
const open = Type.Object(periodQuery, only);
const all = Type.Object({ ...periodQuery, unit }, only);
const one = Type.Object({ ...periodQuery, unit, name }, only);
const behind = Type.Object(
  {
    ...periodQuery,
    unit,
    name,
    part: Type.Union([Type.Literal('of'), Type.Literal('per')]),
    after: Type.Optional(Type.String({ maxLength: 400 })),
  },
  only,
);

type Asked = Period & { unit?: string };

/** Figures: what is counted from the history of the zone, for everybody, for the staff, and down to the cases. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: Period }>(
    '/api/figures/alliance',
    { config: { may: 'anyone' }, schema: { querystring: open } },
    async (request) => allianceFigures(door, readPeriod(request.query)),
  );

  server.get<{ Querystring: Period }>(
    '/api/statistics',
    { config: { may: 'anyone' }, schema: { querystring: open } },
    async (request) => statistics(door, readPeriod(request.query), request.language),
  );

  server.get<{ Querystring: Period }>(
    '/api/statistics.csv',
    { config: { may: 'anyone' }, schema: { querystring: open } },
    async (request, reply) => {
      const period = readPeriod(request.query);
      return reply
        .header('content-disposition', `attachment; filename="statistics-${period.from}-${period.to}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(statisticsTable(await statistics(door, period, request.language), request.language));
    },
  );

  server.get<{ Querystring: Asked }>(
    '/api/figures',
    { config: { may: 'staff' }, schema: { querystring: all } },
    async (request) => showFigures(door, wishOf(request.query, visitorOf(request))),
  );

  server.get<{ Querystring: Asked }>(
    '/api/figures.csv',
    { config: { may: 'staff' }, schema: { querystring: all } },
    async (request, reply) => {
      const wish = wishOf(request.query, visitorOf(request));
      const { directory, language } = await readerOf(door, request);
      const whose = wish.unit === undefined ? null : unitView(directory, wish.unit, language).name;
      return reply
        .header('content-disposition', `attachment; filename="figures-${wish.period.from}-${wish.period.to}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(figuresTable(door, await showFigures(door, wish), whose, language));
    },
  );

  server.get<{ Querystring: Asked & { name: string } }>(
    '/api/figures/measure',
    { config: { may: 'staff' }, schema: { querystring: one } },
    async (request) =>
      showMeasure(
        door,
        measureNamed(door, request.query.name),
        wishOf(request.query, visitorOf(request)),
        await readerOf(door, request),
      ),
  );

  server.get<{ Querystring: Asked & { name: string; part: 'of' | 'per'; after?: string } }>(
    '/api/figures/cases',
    { config: { may: 'staff' }, schema: { querystring: behind } },
    async (request, reply) => {
      const { name: asked, part, after = null } = request.query;
      const wish = { ...wishOf(request.query, visitorOf(request)), part, after };
      return reply
        .header('cache-control', 'no-store')
        .send(await showCases(door, measureNamed(door, asked), wish, await readerOf(door, request)));
    },
  );
};

/** The whole zone for who looks after it and for its leaders; everybody else sees what counts for the own unit. */
const wishOf = (query: Asked, visitor: Visitor) => {
  const period = readPeriod(query);
  if (visitor.kind !== 'person') throw new DoorProblem('forbidden');
  if (oversees(visitor) || visitor.roles.includes('leader')) return { period, unit: query.unit };
  if (query.unit !== undefined && query.unit !== visitor.unit) throw new DoorProblem('forbidden');
  return { period, unit: visitor.unit };
};
