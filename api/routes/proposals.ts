import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import type { Register } from '../../kernel/register.ts';
import { entries, entry } from '../../store/entries.ts';
import type { Door } from '../door.ts';
import { expectedVersion, idempotencyKey, setVersion } from '../etag.ts';
import { DoorProblem } from '../problem.ts';
import { actOnProposals, type ProposalAct } from '../proposals/act-on-proposals.ts';
import { mayPropose } from '../proposals/may-propose.ts';
import { proposalId, proposalOf } from '../proposals/proposal-of.ts';
import { proposalLine, proposalView } from '../proposals/proposal-view.ts';
import { saveDraft } from '../proposals/save-draft.ts';
import type { Routes } from '../server/route.ts';
import type { Visitor } from '../session/visitor.ts';

const name = Type.String({ minLength: 1, maxLength: 100 });
const one = Type.Object({ register: name, key: name });
const listed = Type.Object(
  { batch: Type.Optional(name), after: Type.Optional(Type.String({ maxLength: 400 })) },
  { additionalProperties: false },
);
const draft = Type.Object(
  {
    body: Type.Object({}),
    from: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' }),
    reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  },
  { additionalProperties: false },
);
const acts = ['propose', 'check', 'send-back', 'drop'] as const;
const step = Type.Object(
  { act: Type.Union(acts.map((act) => Type.Literal(act))), reason: Type.Optional(Type.String({ maxLength: 500 })) },
  { additionalProperties: false },
);

type One = { Params: { register: string; key: string } };
type Step = { Body: { act: ProposalAct; reason?: string } };

/** Changes of registers that need two hands: drafted, proposed, checked by somebody else, published from a day. */
export const routes: Routes = (server, door) => {
  server.get<{ Params: { register: string }; Querystring: { batch?: string; after?: string } }>(
    '/api/proposals/:register',
    { config: { may: 'staff' }, schema: { params: Type.Object({ register: name }), querystring: listed } },
    async ({ params, query: { batch, after }, visitor, language }) => {
      const reader = { visitor: person(visitor), language };
      const register = proposable(door, params.register);
      const has = { register: register.name, ...(batch ? { batch } : {}) };
      const page = await entries(door.store, 'proposal', { has, after: after || null });
      const directory = await door.directory();
      return {
        lines: page.rows.map((row) => proposalLine(row, register, directory, reader)),
        next: page.next,
        mayPropose: reader.visitor.roles.some((role) => register.proposes?.includes(role)),
      };
    },
  );

  server.get<One>(
    '/api/proposals/:register/:key',
    { config: { may: 'staff' }, schema: { params: one } },
    async ({ params, visitor, language }, reply) => {
      const register = proposable(door, params.register);
      const found = await entry(door.store, 'proposal', proposalId(register.name, params.key));
      if (!found || found.closed) throw new DoorProblem('not-found');
      const before = await entry(door.store, register.name, params.key);
      const around = { programmes: door.programmes, directory: await door.directory() };
      const view = proposalView(found, before?.body ?? null, around, { visitor: person(visitor), language });
      return setVersion(reply, found.version).send(view);
    },
  );

  server.put<One & { Body: { body: JsonObject; from: string; reason: string } }>(
    '/api/proposals/:register/:key',
    { config: { may: 'staff' }, schema: { params: one, body: draft } },
    async (request, reply) => {
      const visitor = person(request.visitor);
      const register = proposable(door, request.params.register);
      const { body, from, reason } = request.body;
      if (
        !visitor.roles.some((role) => register.proposes?.includes(role)) &&
        !mayPropose(visitor, register, body, null)
      )
        throw new DoorProblem('forbidden');
      const expects = expectedVersion(request);
      const wish = { visitor, register, key: request.params.key, body, from, reason: reason.trim(), expects };
      const { version } = await saveDraft(door, { ...wish, click: idempotencyKey(request) });
      return setVersion(reply, version).send({ version });
    },
  );

  server.post<One & Step>(
    '/api/proposals/:register/:key/acts',
    { config: { may: 'staff' }, schema: { params: one, body: step } },
    async (request) => {
      const register = proposable(door, request.params.register);
      const ids = [proposalId(register.name, request.params.key)];
      return actOnProposals(door, { ...asked(request.body), ids, expects: expectedVersion(request), ...of(request) });
    },
  );

  server.post<{ Params: { register: string; batch: string } } & Step>(
    '/api/proposals/:register/batches/:batch/acts',
    { config: { may: 'staff' }, schema: { params: Type.Object({ register: name, batch: name }), body: step } },
    async (request) => {
      const register = proposable(door, request.params.register);
      const has = { register: register.name, batch: request.params.batch };
      const { rows } = await entries(door.store, 'proposal', { has, limit: 5000 });
      if (rows.length === 0) throw new DoorProblem('not-found');
      const ids = rows.map(({ body }) => proposalOf(body).id);
      const { states } = await actOnProposals(door, { ...asked(request.body), ids, expects: null, ...of(request) });
      return { states: [...new Set(states)], count: states.length };
    },
  );
};

const asked = ({ act, reason = '' }: Step['Body']) => ({ act, reason: reason.trim() });

const of = (request: FastifyRequest) => ({
  visitor: person(request.visitor),
  click: idempotencyKey(request),
  language: request.language,
});

const person = (visitor: Visitor | null): Extract<Visitor, { kind: 'person' }> => {
  if (visitor?.kind !== 'person') throw new DoorProblem('forbidden');
  return visitor;
};

/** A register whose changes need two hands. */
const proposable = ({ programmes: { registers } }: Door, wished: string): Register => {
  const register = Object.hasOwn(registers, wished) ? registers[wished] : undefined;
  if (!register?.proposes) throw new DoorProblem('not-found');
  return register;
};
