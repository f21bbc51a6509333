import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Words } from '../../kernel/programme.ts';
import { serviceItem } from '../../programmes/zone/service-item.ts';
import { entries } from '../../store/entries.ts';
import { dictionary } from '../dictionary.ts';
import type { Door } from '../door.ts';
import { idempotencyKey } from '../etag.ts';
import { DoorProblem, faultWords } from '../problem.ts';
import type { Routes } from '../server/route.ts';
import { importItems } from '../sheet/import-items.ts';
import { planImport, type ImportPlan } from '../sheet/plan-import.ts';
import { readItems } from '../sheet/read-items.ts';
import { readWorkbook } from '../sheet/read-workbook.ts';
import { sheetWords } from '../sheet/sheet-words.ts';
import { writeItems } from '../sheet/write-items.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const limit = 20 * 1024 * 1024;
const asked = Type.Object(
  { empty: Type.Optional(Type.Literal('1')), face: Type.Optional(Type.String({ maxLength: 10 })) },
  { additionalProperties: false },
);
const wish = Type.Object(
  {
    digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    from: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' }),
    reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  },
  { additionalProperties: false },
);

type Wish = { digest: string; from: string; reason: string };

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
        .type(type)
        .send(await writeItems(items, sheetWords(itemWords(door), await door.directory())));
    },
  );

  void server.register(async (upload) => {
    upload.removeAllContentTypeParsers();
    upload.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limit }, (_, bytes, done) => done(null, bytes));
    const may = serviceItem.changes;

    upload.post('/api/sheets/service-item/preview', { config: { may }, bodyLimit: limit }, async (request) =>
      shown(await planOf(door, request), request.language),
    );

    upload.post<{ Querystring: Wish }>(
      '/api/sheets/service-item',
      { config: { may }, bodyLimit: limit, schema: { querystring: wish } },
      async (request, reply) => {
        const { visitor, query } = request;
        if (visitor?.kind !== 'person') throw new DoorProblem('forbidden');
        const click = idempotencyKey(request);
        const plan = await planOf(door, request);
        if (plan.faults.length > 0) return reply.code(422).send(shown(plan, request.language));
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

const planOf = async (door: Door, { body }: FastifyRequest): Promise<ImportPlan> => {
  const file = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const workbook = await readWorkbook(file);
  if (workbook === 'too-large') throw new DoorProblem('too-large', { values: { size: '120 MB' } });
  if (workbook === 'unreadable') throw new DoorProblem('no-workbook');
  const { items, faults } = readItems(workbook, sheetWords(itemWords(door), await door.directory()));
  return planImport(door, file, items, faults);
};

/** The plan in words: every fault with its cell, as many as anybody reads. */
const shown = ({ changes, unchanged, faults, digest }: ImportPlan, language: 'zh' | 'en') => ({
  digest,
  unchanged,
  added: changes.filter(({ base }) => base === 0).length,
  changed: changes.filter(({ base }) => base > 0).length,
  changes: changes
    .slice(0, 200)
    .map(({ key, name, base, differs }) => ({ key, name, base, differs: base === 0 ? [] : differs })),
  faultCount: faults.length,
  faults: faults.slice(0, 500).map(({ sheet, row, column, rule, ...more }) => ({
    sheet,
    row,
    column,
    message: faultWords(dictionary[language], { field: column, keyword: rule, ...more }),
  })),
});
