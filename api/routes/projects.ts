import { Type } from 'typebox';
import { isStageCode } from '../../programmes/key-project/template.ts';
import { keyProjects } from '../../store/key-projects.ts';
import { maySee } from '../act/may-see.ts';
import { DoorProblem } from '../problem.ts';
import { packSheets } from '../project/pack-sheets.ts';
import { projectLine } from '../project/project-line.ts';
import { projectView } from '../project/project-view.ts';
import type { ProjectLine, ProjectView } from '../project/view.ts';
import { readerOf } from '../reader-of.ts';
import { sendPdf } from '../server/send-pdf.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import type { Page } from '../view.ts';

const id = Type.String({ minLength: 1, maxLength: 100 });
const query = Type.Object(
  {
    ended: Type.Optional(Type.Union([Type.Literal('0'), Type.Literal('1')])),
    after: Type.Optional(Type.String({ maxLength: 400 })),
  },
  { additionalProperties: false },
);
const face = Type.Object({ face: Type.Optional(Type.String({ maxLength: 20 })) }, { additionalProperties: false });
const pageSize = 100;

/** Key projects: a list with the bars of their stages, one as a picture, and the pack of each stage. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { ended?: '0' | '1'; after?: string } }>(
    '/api/projects',
    { config: { may: 'session' }, schema: { querystring: query } },
    async (request): Promise<Page<ProjectLine>> => {
      const visitor = visitorOf(request);
      const rows = await keyProjects(door.store, {
        ended: request.query.ended === '1',
        party: visitor.kind === 'party' ? visitor.party : null,
        after: request.query.after ?? null,
        limit: pageSize,
      });
      const reader = await readerOf(door, request);
      const lines = rows.flatMap(({ hash, standing }) => {
        const running = door.programmes.version(hash);
        return running && maySee(visitor, running.loop, standing) ? [projectLine(running, standing, reader)] : [];
      });
      return { lines, next: rows.length < pageSize ? null : (rows.at(-1)?.id ?? null) };
    },
  );

  server.get<{ Params: { id: string } }>(
    '/api/projects/:id',
    { config: { may: 'session' }, schema: { params: Type.Object({ id }) } },
    async (request): Promise<ProjectView> => projectView(door, request.params.id, await readerOf(door, request)),
  );

  server.get<{ Params: { id: string; stage: string } }>(
    '/api/projects/:id/packs/:stage',
    {
      config: { may: 'session' },
      schema: { params: Type.Object({ id, stage: Type.String({ pattern: '^[1-4]$' }) }), querystring: face },
    },
    async (request, reply) => {
      const { stage } = request.params;
      const reader = await readerOf(door, request);
      const view = await projectView(door, request.params.id, reader);
      if (!isStageCode(stage)) throw new DoorProblem('not-found');
      const bytes = await door.printer.print(packSheets(view, stage, reader));
      return sendPdf(reply, `${view.number}-${stage}`, bytes);
    },
  );
};
