import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { dayOfMoment } from '../../kernel/day.ts';
import { casesOfEnterprise } from '../../store/cases-of-enterprise.ts';
import { enterprisesMergedInto, enterprisesOfPhone } from '../../store/enterprises.ts';
import { entries, entriesByKey, entry, type Entry } from '../../store/entries.ts';
import { entryHistory } from '../../store/history.ts';
import { findParty } from '../../store/party.ts';
import { recordLook } from '../../store/look.ts';
import { maySee } from '../act/may-see.ts';
import type { Door } from '../door.ts';
import { personView } from '../directory.ts';
import { enterpriseView, phonesOf } from '../enterprise/enterprise-view.ts';
import { mergeEnterprise } from '../enterprise/merge.ts';
import { idempotencyKey } from '../etag.ts';
import { staffLines } from '../list-lines.ts';
import { matchesOf, openClauses } from '../policy/matches-of.ts';
import { nameKept } from '../present/party-shown.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { findCase } from '../../store/find-case.ts';

const code = Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' });
const one = Type.Object({ key: code });
const sought = Type.Object(
  { q: Type.Optional(Type.String({ maxLength: 100 })), after: Type.Optional(Type.String({ maxLength: 400 })) },
  { additionalProperties: false },
);
const caseId = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const ofPhone = Type.Object({ phone: Type.String({ pattern: '^1[3-9]\\d{9}$' }) }, { additionalProperties: false });
const looked = Type.Object(
  { purpose: Type.Optional(Type.String({ minLength: 2, maxLength: 200 })) },
  { additionalProperties: false },
);
const merge = Type.Object(
  {
    step: Type.Union([Type.Literal('ask'), Type.Literal('agree'), Type.Literal('refuse')]),
    into: Type.Optional(code),
    reason: Type.String({ minLength: 1, maxLength: 500 }),
  },
  { additionalProperties: false },
);

type One = { Params: { key: string } };

/** The enterprises of the zone, for the staff; and those that somebody at the portal speaks for. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { q?: string; after?: string } }>(
    '/api/enterprises',
    { config: { may: 'staff' }, schema: { querystring: sought } },
    async ({ query: { q = '', after } }) => {
      const page = await entries(door.store, 'enterprise', { q, after: after || null });
      return {
        lines: page.rows.map(({ key, body }) => ({
          key,
          name: body['name'],
          address: body['address'],
          status: body['status'],
        })),
        next: page.next,
      };
    },
  );

  server.get('/api/enterprises/mine', { config: { may: 'party' } }, async (request) => {
    const visitor = visitorOf(request);
    if (visitor.kind !== 'party') throw new DoorProblem('forbidden');
    const [mine, clauses] = await Promise.all([
      enterprisesOfPhone(door.store, visitor.phone),
      openClauses(door.store, dayOfMoment(door.now())),
    ]);
    return mine.map(({ key, body }) => ({ key, name: body['name'], matches: matchesOf(clauses, body) }));
  });

  server.get<{ Params: { id: string } }>(
    '/api/cases/:id/enterprises',
    { config: { may: 'staff' }, schema: { params: caseId } },
    async (request) => {
      const found = await findCase(door.store, request.params.id);
      const running = found && door.programmes.version(found.hash);
      if (!found || !running || !maySee(visitorOf(request), running.loop, found.standing))
        throw new DoorProblem('not-found');
      if (nameKept(running.loop, found.standing, await readerOf(door, request))) return [];
      const named = found.standing.facts['enterprise'];
      const served = Object.values(found.standing.given.seats).find((seat) => 'party' in seat);
      const party = served !== undefined && 'party' in served ? await findParty(door.store, served.party) : null;
      const kept =
        typeof named === 'string'
          ? await entriesByKey(door.store, 'enterprise', [named])
          : party === null
            ? []
            : await enterprisesOfPhone(door.store, party.phone);
      return fitting(door, kept);
    },
  );

  server.get<{ Querystring: { phone: string } }>(
    '/api/enterprises/of-phone',
    { config: { may: 'staff' }, schema: { querystring: ofPhone } },
    async ({ query }) => fitting(door, await enterprisesOfPhone(door.store, query.phone)),
  );

  server.get<One & { Querystring: { purpose?: string } }>(
    '/api/enterprises/:key',
    { config: { may: 'staff' }, schema: { params: one, querystring: looked } },
    async (request, reply) => {
      const { key } = request.params;
      const kept = await entry(door.store, 'enterprise', key);
      if (!kept) throw new DoorProblem('not-found');
      const purpose = request.query.purpose?.trim() ?? '';
      const visitor = visitorOf(request);
      if (purpose !== '' && visitor.kind === 'person')
        await recordLook(door.store, {
          person: visitor.person,
          subject: `enterprise:${key}`,
          field: 'contacts',
          purpose,
        });
      const merged = await enterprisesMergedInto(door.store, key);
      const told = await entries(door.store, 'policy-told', { has: { enterprise: key }, limit: 500 });
      const directory = await door.directory();
      const asked = kept.body['merging'] as { by?: string } | undefined;
      return reply.header('cache-control', 'no-store').send({
        key,
        version: kept.version,
        body: enterpriseView(kept.body, purpose !== ''),
        askedBy: personView(directory, asked?.by ?? null),
        merged: await Promise.all(
          merged.map(async (other) => ({
            key: other.key,
            name: other.body['name'],
            changes: (await entryHistory(door.store, 'enterprise', other.key)).length,
          })),
        ),
        cases: await seen(door, request, [kept.body, ...merged.map(({ body }) => body)]),
        matches: matchesOf(await openClauses(door.store, dayOfMoment(door.now())), kept.body),
        told: told.rows.map(({ body, version }) => ({ ...body, version })),
      });
    },
  );

  server.post<One & { Body: { step: 'ask' | 'agree' | 'refuse'; into?: string; reason: string } }>(
    '/api/enterprises/:key/merge',
    { config: { may: ['office'] }, schema: { params: one, body: merge } },
    async (request) => {
      const visitor = visitorOf(request);
      if (visitor.kind !== 'person') throw new DoorProblem('forbidden');
      const { step, into = '', reason } = request.body;
      const { key } = request.params;
      const click = idempotencyKey(request);
      return mergeEnterprise(door, {
        visitor,
        key,
        step,
        into,
        reason: reason.trim(),
        click,
        language: request.language,
      });
    },
  );
};

/** What window staff tell whoever stands in front of them: the clauses that fit, or may, and what was told already. */
const fitting = async (door: Door, kept: readonly Entry[]) => {
  const clauses = await openClauses(door.store, dayOfMoment(door.now()));
  return Promise.all(
    kept.map(async ({ key, body }) => ({
      key,
      name: body['name'],
      matches: matchesOf(clauses, body).filter(({ verdict }) => verdict !== 'miss'),
      told: (await entries(door.store, 'policy-told', { has: { enterprise: key }, limit: 500 })).rows.map(
        ({ body: note, version }) => ({ ...note, version }),
      ),
    })),
  );
};

/** The cases of an enterprise and of its people that this reader may see. */
const seen = async (door: Door, request: FastifyRequest, bodies: readonly Parameters<typeof phonesOf>[0][]) => {
  const reader = await readerOf(door, request);
  const codes = bodies.map((body) => String(body['creditCode']));
  const rows = await casesOfEnterprise(door.store, codes, bodies.flatMap(phonesOf));
  const may = await Promise.all(
    rows.map(async (row) => {
      const running = door.programmes.version(row.hash);
      // Whose name is kept is not found under his name.
      if (running === null || running.loop.shields !== undefined) return false;
      const standing = (await findCase(door.store, row.id))?.standing;
      return standing !== undefined && maySee(reader.visitor, running.loop, standing);
    }),
  );
  return staffLines(
    door,
    rows.filter((_, index) => may[index]),
    reader,
  );
};
