import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Amount } from '../../kernel/amount.ts';
import { isDay } from '../../kernel/day.ts';
import { calendarView } from '../calendar/calendar-view.ts';
import { dueAnswer } from '../calendar/due-answer.ts';
import { endChange } from '../calendar/end-change.ts';
import type { Hand } from '../calendar/hand.ts';
import { movedLines } from '../calendar/moved-lines.ts';
import { proposeChange, type Proposal } from '../calendar/propose-change.ts';
import { readPauses } from '../calendar/read-pauses.ts';
import { idempotencyKey } from '../etag.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';

type Unit = 'workday' | 'day' | 'month';

/** Ten years and more: longer limits are years of appeal, counted by no window. */
const most: Readonly<Record<Unit, number>> = { workday: 2500, day: 3660, month: 120 };

const query = Type.Object(
  {
    start: Type.String({ maxLength: 10 }),
    amount: Type.String({ maxLength: 10 }),
    unit: Type.Union([Type.Literal('workday'), Type.Literal('day'), Type.Literal('month')]),
    pauses: Type.Optional(Type.String({ maxLength: 1000 })),
  },
  { additionalProperties: false },
);

type Asked = { Querystring: { start: string; amount: string; unit: Unit; pauses?: string } };

/** The working days of the zone: anybody may have a due date counted, and read how it comes about. */
export const routes: Routes = (server, door, entry) => {
  changing(server, door, entry);
  server.get<Asked>(
    '/api/calendar/due',
    { config: { may: 'anyone' }, schema: { querystring: query } },
    ({ query: { start, amount, unit, pauses = '' } }, reply) => {
      const paused = readPauses(pauses);
      const fields = [
        ...(countable(start) ? [] : [{ field: 'start', keyword: 'day' }]),
        ...(/^\d{1,4}$/.test(amount) && Number(amount) <= most[unit]
          ? []
          : [{ field: 'amount', keyword: 'whole', limit: most[unit] }]),
        ...(paused?.every(({ from, to }) => countable(from) && countable(to))
          ? []
          : [{ field: 'pauses', keyword: 'pauses' }]),
      ];
      if (fields.length > 0 || paused === null) throw new DoorProblem('invalid', { fields });
      const length: Amount = { amount: Number(amount), unit };
      return reply.send(dueAnswer(door.calendar(), { start, amount: length, pauses: paused }));
    },
  );
};

/** A day that exists, and from which years of counting stay within the years that have four digits. */
const countable = (day: string): boolean => isDay(day) && day >= '1950' && day < '2200';

const keepers = ['office', 'sysadmin'] as const;
const id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const short = Type.String({ maxLength: 200 });
const proposal = Type.Union([
  Type.Object(
    { kind: Type.Literal('notice'), text: Type.String({ minLength: 1, maxLength: 20_000 }) },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      kind: Type.Literal('override'),
      document: short,
      name: Type.String({ minLength: 1, maxLength: 30 }),
      days: Type.Union([Type.Literal('off'), Type.Literal('work')]),
      from: Type.String({ maxLength: 10 }),
      to: Type.String({ maxLength: 10 }),
    },
    { additionalProperties: false },
  ),
  Type.Object({ kind: Type.Literal('withdrawal'), of: short, document: short }, { additionalProperties: false }),
]);

/** The staff's side: what the calendar is made of, what a change of it would move, and its coming into force. */
const changing: Routes = (server, door) => {
  server.get('/api/calendar', { config: { may: 'staff' } }, (request) => calendarView(door, request.language));

  server.get('/api/calendar/moved', { config: { may: 'staff' } }, async (request) => {
    const visitor = visitorOf(request);
    return visitor.kind === 'person' ? movedLines(door, visitor.unit, await readerOf(door, request)) : [];
  });

  server.post<{ Body: Proposal }>(
    '/api/calendar/changes',
    { config: { may: keepers }, schema: { body: proposal } },
    async (request, reply) => {
      const wish = request.body;
      if (wish.kind === 'override') {
        const wrong = (['from', 'to'] as const).filter((field) => !isDay(wish[field]));
        if (wrong.length > 0)
          throw new DoorProblem('invalid', { fields: wrong.map((field) => ({ field, keyword: 'day' })) });
        if (wish.to < wish.from) throw new DoorProblem('invalid', { fields: [{ field: 'to', keyword: 'before' }] });
      }
      const change = await proposeChange(door, wish, handOf(request));
      return reply.code(201).send({ id: change.id });
    },
  );

  for (const [noun, how] of [
    ['confirmation', 'confirmed'],
    ['dismissal', 'discarded'],
  ] as const)
    server.post<{ Params: { id: string } }>(
      `/api/calendar/changes/:id/${noun}`,
      { config: { may: keepers }, schema: { params: id } },
      async (request) => {
        await endChange(door, request.params.id, how, handOf(request));
        return { id: request.params.id, status: how };
      },
    );
};

const handOf = (request: FastifyRequest): Hand => {
  const visitor = visitorOf(request);
  if (visitor.kind !== 'person') throw new Error('a route of the staff let somebody else in');
  return { person: visitor.person, unit: visitor.unit, click: idempotencyKey(request) };
};
