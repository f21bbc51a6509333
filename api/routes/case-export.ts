import { Type } from 'typebox';
import { recordLook } from '../../store/look.ts';
import { csv } from '../csv.ts';
import type { Door } from '../door.ts';
import { exportColumns, exportRows, type ExportColumn } from '../export-lines.ts';
import { listForReader, type CaseQuery } from '../list-for-reader.ts';
import type { Reader } from '../present/reader.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import type { CaseLine } from '../view.ts';

const name = Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' });
const one = <const Values extends readonly string[]>(values: Values) =>
  Type.Union(values.map((value) => Type.Literal(value)));
const filters = Type.Object(
  {
    scope: Type.Optional(one(['mine', 'unit', 'all'])),
    loop: Type.Optional(name),
    state: Type.Optional(name),
    light: Type.Optional(one(['green', 'yellow', 'red'])),
    holder: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    person: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    q: Type.Optional(Type.String({ maxLength: 100 })),
    ended: Type.Optional(one(['0', '1'])),
  },
  { additionalProperties: false },
);
const body = Type.Object(
  {
    purpose: Type.String({ minLength: 2, maxLength: 200, pattern: '\\S.*\\S' }),
    filters,
    columns: Type.Optional(Type.Array(one(exportColumns), { minItems: 1, maxItems: exportColumns.length })),
    ids: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { minItems: 1, maxItems: 500 })),
  },
  { additionalProperties: false },
);

type Wish = {
  purpose: string;
  filters: Omit<CaseQuery, 'after'>;
  columns?: readonly ExportColumn[];
  ids?: readonly string[];
};

/** More would be a copy of the register, which is a matter for the administrator and not for a list. */
const most = 5000;

/** A list taken out of the house: for a purpose, which is recorded with who, when and which list, and masked as on the page. */
export const routes: Routes = (server, door) => {
  server.post<{ Body: Wish }>(
    '/api/cases/export',
    { config: { may: 'staff' }, schema: { body } },
    async (request, reply) => {
      const visitor = visitorOf(request);
      if (visitor.kind !== 'person') throw new DoorProblem('forbidden');
      const { purpose, filters: wished, columns = exportColumns, ids } = request.body;
      const { lines, whole } = await gather(door, wished, await readerOf(door, request), ids);
      await recordLook(door.store, {
        person: visitor.person,
        subject: `list:${new URLSearchParams(wished as Record<string, string>).toString() || 'unit'}`,
        field: `export:${lines.length}`,
        purpose: purpose.trim(),
      });
      const head = {
        demonstration: door.demonstration,
        zone: request.language === 'zh' ? door.named.name : door.named.nameEn,
        person: visitor.name,
        at: door.now(),
        purpose: purpose.trim(),
        count: lines.length,
        whole,
      };
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="cases-${door.now().slice(0, 10)}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(csv(exportRows(lines, columns, head, door.programmes, request.language)));
    },
  );
};

const gather = async (
  door: Door,
  wished: Omit<CaseQuery, 'after'>,
  reader: Reader,
  ids: readonly string[] | undefined,
): Promise<{ readonly lines: readonly CaseLine[]; readonly whole: boolean }> => {
  const wanted = ids && new Set(ids);
  const lines: CaseLine[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listForReader>> = await listForReader(
      door,
      { ...wished, ...(after === null ? {} : { after }) },
      reader,
    );
    lines.push(...page.lines.filter(({ id }) => wanted?.has(id) ?? true));
    after = page.next;
  } while (after !== null && lines.length < Math.min(most, wanted?.size ?? most));
  return { lines: lines.slice(0, most), whole: after === null || wanted !== undefined };
};
