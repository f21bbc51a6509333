import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import type { Register } from '../../kernel/register.ts';
import { entries, entry } from '../../store/entries.ts';
import { entryHistory } from '../../store/history.ts';
import { changeEntry } from '../act/change-entry.ts';
import type { Door } from '../door.ts';
import { expectedVersion, idempotencyKey, setVersion } from '../etag.ts';
import { DoorProblem } from '../problem.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import type { Visitor } from '../session/visitor.ts';

const name = Type.String({ minLength: 1, maxLength: 100 });
const list = Type.Object({ register: name });
const one = Type.Object({ register: name, key: name });
const query = Type.Object(
  { q: Type.Optional(Type.String({ maxLength: 100 })), after: Type.Optional(Type.String({ maxLength: 400 })) },
  { additionalProperties: false },
);
const change = Type.Object(
  { reason: Type.Optional(Type.String({ maxLength: 500 })), to: Type.Optional(name) },
  { additionalProperties: false },
);
const anyEntry = Type.Object({});

type One = { Params: { register: string; key: string } };

/** The zone's lists: read by whom each register says, changed by its own roles, with every change kept. */
export const routes: Routes = (server, door) => {
  server.get<{ Params: { register: string }; Querystring: { q?: string; after?: string } }>(
    '/api/registers/:register',
    { config: { may: 'anyone' }, schema: { params: list, querystring: query } },
    async ({ params, query: { q = '', after }, visitor }) => {
      const register = readable(door, params.register, visitor);
      const page = await entries(door.store, register.name, { q, after: after || null });
      return { lines: page.rows.map((row) => ({ ...row, body: shown(register, row.body, visitor) })), next: page.next };
    },
  );

  server.get<One>(
    '/api/registers/:register/:key',
    { config: { may: 'anyone' }, schema: { params: one } },
    async ({ params, visitor }, reply) => {
      const register = readable(door, params.register, visitor);
      const found = await entry(door.store, register.name, params.key);
      if (!found) throw new DoorProblem('not-found');
      return setVersion(reply, found.version).send({ ...found, body: shown(register, found.body, visitor) });
    },
  );

  server.get<One>(
    '/api/registers/:register/:key/history',
    { config: { may: 'staff' }, schema: { params: one } },
    async ({ params, visitor }) => {
      const register = readable(door, params.register, visitor);
      const changes = await entryHistory(door.store, register.name, params.key);
      if (changes.length === 0) throw new DoorProblem('not-found');
      return changes.map((event) => ({ ...event, body: shown(register, event.body, visitor) })).toReversed();
    },
  );

  server.put<One & { Querystring: { reason?: string; to?: string }; Body: JsonObject }>(
    '/api/registers/:register/:key',
    { config: { may: 'staff' }, schema: { params: one, querystring: change, body: anyEntry } },
    async (request, reply) => {
      const visitor = visitorOf(request);
      const register = readable(door, request.params.register, visitor);
      if (!changes(register, visitor)) throw new DoorProblem('forbidden');
      if (register.proposes) throw new DoorProblem('two-hands');
      const { reason = '', to = null } = request.query;
      const click = idempotencyKey(request);
      const wish = {
        visitor,
        register,
        key: request.params.key,
        body: request.body,
        expects: expectedVersion(request),
        click,
        reason: reason.trim(),
        to,
      };
      const { version } = await changeEntry(door, wish);
      return setVersion(reply, version)
        .code(wish.expects === 0 ? 201 : 200)
        .send({ key: wish.key, version });
    },
  );
};

const changes = (register: Register, visitor: Visitor | null): boolean =>
  visitor?.kind === 'person' && visitor.roles.some((role) => register.changes.includes(role));

/** The register, for whoever may read it. */
const readable = (door: Door, asked: string, visitor: Visitor | null): Register => {
  const register = Object.hasOwn(door.programmes.registers, asked) ? door.programmes.registers[asked] : undefined;
  if (!register) throw new DoorProblem('not-found');
  if (register.reads === 'public') return register;
  if (!visitor) throw new DoorProblem('sign-in-needed');
  const staff = visitor.kind === 'person' ? visitor : null;
  const may =
    staff &&
    (register.reads === 'staff' ||
      changes(register, staff) ||
      staff.roles.some((role) => register.reads.includes(role)));
  if (!may) throw new DoorProblem('forbidden');
  return register;
};

/** Without the sensitive fields, but for those who keep the register. */
const shown = (register: Register, body: JsonObject, visitor: Visitor | null): JsonObject =>
  changes(register, visitor)
    ? body
    : Object.fromEntries(Object.entries(body).filter(([field]) => !register.sensitive.includes(field)));
