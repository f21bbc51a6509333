import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { dayOfMoment } from '../../kernel/day.ts';
import { entryWords } from '../../kernel/register.ts';
import { enterprise } from '../../programmes/enterprise/enterprise.ts';
import { programme } from '../../programmes/enterprise/index.ts';
import { act } from '../../store/act.ts';
import { newId } from '../../store/new-id.ts';
import { entries } from '../../store/entries.ts';
import { actorKey } from '../act/act-on-case.ts';
import { checkEntry } from '../act/check-entry.ts';
import type { Door } from '../door.ts';
import { idempotencyKey } from '../etag.ts';
import { DoorProblem } from '../problem.ts';
import { differences } from '../proposals/proposal-view.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { readEnterprises, sheetName, writeEnterprises } from '../sheet/enterprise-sheet.ts';
import { importWish, sentWorkbook, workbookLimit, workbookType, type ImportWish } from '../sheet/import-wish.ts';
import type { ImportPlan, PlannedChange } from '../sheet/plan-import.ts';
import { planShown } from '../sheet/plan-shown.ts';
import type { SheetFault } from '../sheet/read-items.ts';

/** Enterprises as a workbook: taken out, looked at without writing anything, and taken in as one or not at all. */
export const routes: Routes = (server, door) => {
  const asked = Type.Object({ face: Type.Optional(Type.String({ maxLength: 10 })) }, { additionalProperties: false });
  server.get(
    '/api/sheets/enterprise',
    { config: { may: enterprise.changes }, schema: { querystring: asked } },
    async (_, reply) => {
      const { rows } = await entries(door.store, enterprise.name, { limit: 100_000 });
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="enterprises-${door.now().slice(0, 10)}.xlsx"`)
        .type(workbookType)
        .send(
          await writeEnterprises(
            rows.map(({ body }) => body),
            programme.words.zh,
          ),
        );
    },
  );

  void server.register(async (upload) => {
    upload.removeAllContentTypeParsers();
    upload.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: workbookLimit }, (_, bytes, done) =>
      done(null, bytes),
    );
    const may = enterprise.changes;
    upload.post('/api/sheets/enterprise/preview', { config: { may }, bodyLimit: workbookLimit }, async (request) =>
      planShown(await planOf(door, request, dayOfMoment(door.now())), request.language),
    );
    upload.post<{ Querystring: ImportWish }>(
      '/api/sheets/enterprise',
      { config: { may }, bodyLimit: workbookLimit, schema: { querystring: importWish } },
      async (request, reply) => {
        const visitor = visitorOf(request);
        if (visitor.kind !== 'person') throw new DoorProblem('forbidden');
        const { digest, from, reason } = request.query;
        const plan = await planOf(door, request, from);
        if (plan.faults.length > 0) return reply.code(422).send(planShown(plan, request.language));
        if (plan.digest !== digest) throw new DoorProblem('moved-on');
        const batch = newId('b');
        const result = await act<{ batch: string; count: number }>(door.store, {
          actor: actorKey(visitor),
          key: idempotencyKey(request),
          body: JSON.stringify([digest, from, reason]),
          mark: door.mark,
          work: async (reads) => {
            const now = await reads.entries(
              enterprise.name,
              plan.changes.map(({ key }) => key),
            );
            return {
              answer: { batch, count: plan.changes.length },
              entries: plan.changes.map(({ key, base, body }) => {
                if ((now.get(key)?.version ?? 0) !== base) throw new DoorProblem('moved-on', { more: { key } });
                return {
                  register: enterprise.name,
                  key,
                  act: base === 0 ? ('add' as const) : ('change' as const),
                  body,
                  words: entryWords(enterprise, body),
                  by: { unit: visitor.unit, person: visitor.person },
                  at: door.now(),
                  reason: reason.trim(),
                };
              }),
            };
          },
        });
        if (result.kind !== 'done') throw new DoorProblem(result.kind === 'key-reused' ? 'key-reused' : 'not-found');
        return reply.code(201).send(result.answer);
      },
    );
  });
};

const planOf = async (door: Door, request: FastifyRequest, asOf: string): Promise<ImportPlan> => {
  const { file, workbook } = await sentWorkbook(request);
  const { rows } = await entries(door.store, enterprise.name, { limit: 100_000 });
  const kept = new Map(rows.map((row) => [row.key, row]));
  const before = new Map(rows.map(({ key, body: known }) => [key, known]));
  const read = readEnterprises(workbook.sheets[sheetName], programme.words.zh, asOf, before);
  const faults: SheetFault[] = [
    ...Object.entries(workbook.formulas).flatMap(([sheet, cells]) =>
      cells.map((cell) => ({
        sheet,
        row: Number(/\d+/.exec(cell)?.[0]),
        column: /[A-Z]+/.exec(cell)?.[0] ?? '',
        rule: 'formula',
      })),
    ),
    ...read.faults,
  ];
  const directory = await door.directory();
  const changes: PlannedChange[] = [];
  let unchanged = 0;
  for (const { body: wanted, at } of read.items) {
    const key = String(wanted['creditCode']);
    const differs = differences(before.get(key) ?? null, wanted);
    if (before.has(key) && differs.length === 0) unchanged += 1;
    else {
      for (const { field, keyword, ...more } of checkEntry(
        { programmes: door.programmes, directory },
        enterprise,
        wanted,
      ))
        // A cell that was faulted when it was read is not faulted again.
        if (!faults.some((fault) => fault.row === at(field).row && fault.column === at(field).column))
          faults.push({ ...at(field), rule: keyword, ...more });
      changes.push({
        key,
        name: String(wanted['name'] ?? key),
        base: kept.get(key)?.version ?? 0,
        differs,
        body: wanted,
      });
    }
  }
  const looked = JSON.stringify(changes.map(({ key, base }) => [key, base]));
  return { changes, unchanged, faults, digest: createHash('sha256').update(file).update(looked).digest('hex') };
};
