import { Type } from 'typebox';
import type { Amount } from '../../kernel/amount.ts';
import { isDay } from '../../kernel/day.ts';
import { dueAnswer } from '../calendar/due-answer.ts';
import { readPauses } from '../calendar/read-pauses.ts';
import { DoorProblem } from '../problem.ts';
import type { Routes } from '../server/route.ts';

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
export const routes: Routes = (server, door) => {
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
