import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Words } from '../../kernel/programme.ts';
import { serviceItem } from '../../programmes/zone/service-item.ts';
import { entries } from '../../store/entries.ts';
import type { Door } from '../door.ts';
import { idempotencyKey } from '../etag.ts';
import { DoorProblem } from '../problem.ts';
import type { Routes } from '../server/route.ts';
import { importItems } from '../sheet/import-items.ts';
import { importWish, sentWorkbook, workbookLimit, workbookType, type ImportWish } from '../sheet/import-wish.ts';
import { planImport, type ImportPlan } from '../sheet/plan-import.ts';
import { planShown } from '../sheet/plan-shown.ts';
import { readItems } from '../sheet/read-items.ts';
import { sheetWords } from '../sheet/sheet-words.ts';
import { writeItems } from '../sheet/write-items.ts';

const asked = Type.Object(
  { empty: Type.Optional(Type.Literal('1')), face: Type.Optional(Type.String({ maxLength: 10 })) },
  { additionalProperties: false },
);
/** The service items as a workbook: taken out, looked at without writing anything, and proposed as one. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { empty?: '1' } }>(
    '/api/sheets/service-item',
    { config: { may: 'staff' }, schema: { querystring: asked } },
    async ({ query }, reply) => {
      const { rows } = await entries(door.store, serviceItem.name, { limit: 100_000 });
      const items = query.empty ? [] : rows.map(({ body }) => body);
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="service-items-${door.now().slice(0, 10)}.xlsx"`)
        .type(workbookType)
        .send(await writeItems(items, sheetWords(itemWords(door), await door.directory())));
    },
  );

  void server.register(async (upload) => {
    upload.removeAllContentTypeParsers();
    upload.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: workbookLimit }, (_, bytes, done) =>
      done(null, bytes),
    );
    const may = serviceItem.changes;

    upload.post('/api/sheets/service-item/preview', { config: { may }, bodyLimit: workbookLimit }, async (request) =>
      planShown(await planOf(door, request), request.language),
    );

    upload.post<{ Querystring: ImportWish }>(
      '/api/sheets/service-item',
      { config: { may }, bodyLimit: workbookLimit, schema: { querystring: importWish } },
      async (request, reply) => {
        const { visitor, query } = request;
        if (visitor?.kind !== 'person') throw new DoorProblem('forbidden');
        const click = idempotencyKey(request);
        const plan = await planOf(door, request);
        if (plan.faults.length > 0) return reply.code(422).send(planShown(plan, request.language));
        if (plan.digest !== query.digest) throw new DoorProblem('moved-on');
        if (plan.changes.length === 0) return { batch: null, count: 0 };
        const { from, reason } = query;
        return reply.code(201).send(await importItems(door, { visitor, plan, from, reason: reason.trim(), click }));
      },
    );
  });
};

const itemWords = ({ programmes }: Door): Words =>
  Object.assign(
    {},
    ...programmes.all.filter(({ registers }) => registers.includes(serviceItem)).map(({ words }) => words.zh),
  );

const planOf = async (door: Door, request: FastifyRequest): Promise<ImportPlan> => {
  const { file, workbook } = await sentWorkbook(request);
  const { items, faults } = readItems(workbook, sheetWords(itemWords(door), await door.directory()));
  return planImport(door, file, items, faults);
};
