import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import { entries, entry, type Entry } from '../../store/entries.ts';
import { lawViews, unitView } from '../directory.ts';
import { DoorProblem } from '../problem.ts';
import { rank } from '../search/rank.ts';
import type { Routes } from '../server/route.ts';

const query = Type.Object(
  { q: Type.Optional(Type.String({ maxLength: 100 })), after: Type.Optional(Type.String({ maxLength: 400 })) },
  { additionalProperties: false },
);
const params = Type.Object({ key: Type.String({ minLength: 1, maxLength: 100 }) });

/** What the zone does for people: found by words, read with its materials, limits and verified law. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { q?: string; after?: string } }>(
    '/api/items',
    { config: { may: 'anyone' }, schema: { querystring: query } },
    async (request) => {
      const { q = '', after = null } = request.query;
      const page = await entries(door.store, 'service-item', { q, after: after || null });
      const directory = await door.directory();
      const lines = bestFirst(q, page.rows).map(({ key, body }) => ({
        key,
        name: body['name'],
        nameEn: body['nameEn'],
        regime: body['regime'],
        stage: body['stage'] ?? null,
        statutory: body['statutory'],
        promised: body['promised'],
        unit: unitView(directory, String(body['handlingUnit']), request.language),
      }));
      return { lines, next: lines.length === 0 ? null : page.next };
    },
  );

  server.get<{ Params: { key: string } }>(
    '/api/items/:key',
    { config: { may: 'anyone' }, schema: { params } },
    async (request) => {
      const found = await entry(door.store, 'service-item', request.params.key);
      if (!found || found.closed) throw new DoorProblem('not-found');
      const directory = await door.directory();
      const staff = request.visitor?.kind === 'person';
      const { unchecked, ...body } = found.body;
      const units = unitFields.flatMap((field) =>
        typeof body[field] === 'string' ? [[body[field], unitView(directory, body[field], request.language)]] : [],
      );
      const conditions = (Array.isArray(body['conditions']) ? body['conditions'] : []).map((condition: JsonObject) => ({
        ...condition,
        laws: lawViews(directory, condition['basis'], staff),
      }));
      return {
        ...sayingNothing,
        ...body,
        conditions,
        units: Object.fromEntries(units),
        laws: lawViews(directory, [body['basis'], body['statutoryLaw']].flat(), staff),
        ...(staff ? { unchecked } : {}),
      };
    },
  );
};

/** What was meant comes first. Letters whose pairs meet by chance in a long name ('zz') answer nothing. */
const bestFirst = (q: string, rows: readonly Entry[]): readonly Entry[] => {
  if (q.trim() === '') return rows;
  if (!/[\p{L}\p{N}]/u.test(q)) return [];
  const typed = /^[a-z\s']+$/i.test(q);
  return rows
    .map((row) => ({
      row,
      how: rank(q, [row.body['name'], row.body['nameEn'], row.body['aliases']].flat().map(String)),
    }))
    .filter(({ how }) => how !== null || !typed)
    .toSorted((a, b) => (a.how ?? 9) - (b.how ?? 9))
    .map(({ row }) => row);
};

/** What an item that was entered before there were such fields says of them. */
const sayingNothing: JsonObject = {
  status: 'in-use',
  inForceFrom: '',
  businessCode: '',
  steps: [],
  procedures: [],
  fees: [],
  results: [],
  questions: [],
  quota: null,
};

const unitFields = ['implementing', 'handlingUnit', 'decidingUnit', 'supervisingUnit', 'issuingUnit'];
