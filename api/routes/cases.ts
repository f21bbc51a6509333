import { Type } from 'typebox';
import { dayOfMoment } from '../../kernel/day.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { channels } from '../../programmes/review/channels.ts';
import { forgetDraft } from '../../store/draft.ts';
import { findRight } from '../../store/right.ts';
import { openCase } from '../act/open-case.ts';
import { settled } from '../act/settled.ts';
import { idempotencyKey, setVersion } from '../etag.ts';
import { listForReader, type CaseQuery } from '../list-for-reader.ts';
import { recordLook } from '../look.ts';
import { channelOf } from '../review/channel-of.ts';
import { deviceMark } from '../review/device-mark.ts';
import { noted } from '../review/noted.ts';
import { readerOf } from '../reader-of.ts';
import { answerAct } from '../server/answer-act.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { partyFor } from '../session/party-for.ts';
import { showCase } from '../show-case.ts';

const name = Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' });
const phone = Type.String({ pattern: '^1[3-9]\\d{9}$' });
const body = Type.Object(
  {
    loop: name,
    item: Type.Optional(Type.String({ maxLength: 100 })),
    right: Type.Optional(Type.String({ maxLength: 200 })),
    // The window whose code led to a review.
    window: Type.Optional(Type.String({ minLength: 1, maxLength: 3 })),
    onBehalf: Type.Optional(
      Type.Object({ name: Type.String({ minLength: 1, maxLength: 60 }), phone }, { additionalProperties: false }),
    ),
    // What somebody who signed in with a telephone alone is called.
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' })),
    input: Type.Object({}),
  },
  { additionalProperties: false },
);
const query = Type.Object(
  {
    scope: Type.Optional(Type.Union([Type.Literal('mine'), Type.Literal('unit'), Type.Literal('all')])),
    loop: Type.Optional(name),
    state: Type.Optional(name),
    light: Type.Optional(Type.Union([Type.Literal('green'), Type.Literal('yellow'), Type.Literal('red')])),
    holder: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    person: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    q: Type.Optional(Type.String({ maxLength: 100 })),
    ended: Type.Optional(Type.Union([Type.Literal('0'), Type.Literal('1')])),
    after: Type.Optional(Type.String({ maxLength: 400 })),
  },
  { additionalProperties: false },
);
const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const purpose = Type.Object(
  { purpose: Type.Optional(Type.String({ minLength: 2, maxLength: 200 })) },
  { additionalProperties: false },
);

type Opening = {
  loop: string;
  item?: string;
  right?: string;
  window?: string;
  onBehalf?: { name: string; phone: string };
  name?: string;
  input: JsonObject;
};

/** Cases: opening one, finding one's own or one's unit's, reading one. */
export const routes: Routes = (server, door) => {
  server.post<{ Body: Opening }>(
    '/api/cases',
    { config: { may: 'session' }, schema: { body } },
    async (request, reply) => {
      const visitor = visitorOf(request);
      const { loop, item = null, right = null, window, onBehalf, name: called, input } = request.body;
      const key = idempotencyKey(request);
      const party = await partyFor(door, visitor, onBehalf, called?.trim());
      if (called !== undefined && request.token) server.sessions.forget(request.token);
      const channel = window === undefined ? channelOf(request.headers) : channels.code;
      const agent = request.headers['user-agent'] ?? '';
      const device = visitor.kind === 'party' ? deviceMark(dayOfMoment(door.now()), request.ip, agent) : null;
      const beside =
        right === null ? {} : { noted: await noted(door, await findRight(door.store, right), channel, window, device) };
      const answer = settled(await openCase(door, { visitor, loop, item, right, party, input, key, ...beside }));
      if (visitor.kind === 'person' && answer.refusal === null)
        await forgetDraft(door.store, { person: visitor.person, about: 'counter', act: 'open' });
      return answerAct(door, request, reply, answer, 201);
    },
  );

  server.get<{ Querystring: CaseQuery }>(
    '/api/cases',
    { config: { may: 'session' }, schema: { querystring: query } },
    async (request) => listForReader(door, request.query, await readerOf(door, request)),
  );

  server.get<{ Params: { id: string }; Querystring: { purpose?: string } }>(
    '/api/cases/:id',
    { config: { may: 'session' }, schema: { params, querystring: purpose } },
    async (request, reply) => {
      const reader = await readerOf(door, request, request.query.purpose?.trim() || null);
      const view = await showCase(door, request.params.id, reader);
      await recordLook(door, view.id, reader);
      return setVersion(reply, view.version).header('cache-control', 'no-store').send(view);
    },
  );
};
