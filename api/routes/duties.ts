import { Type } from 'typebox';
import type { Loop } from '../../kernel/loop.ts';
import type { CaseRow } from '../../store/case-row.ts';
import type { Rows } from '../../store/page.ts';
import { offersTo, worklist, type SeatOfLoop } from '../../store/worklist.ts';
import type { Door } from '../door.ts';
import { staffLines } from '../list-lines.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import type { CaseLine, Page } from '../view.ts';

const query = Type.Object({ after: Type.Optional(Type.String({ maxLength: 400 })) }, { additionalProperties: false });

/** What I owe, by due date: what my seats hold in my unit, and on the first page what my unit is offered. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { after?: string } }>(
    '/api/duties',
    { config: { may: 'staff' }, schema: { querystring: query } },
    async (request): Promise<Page<CaseLine>> => {
      const visitor = visitorOf(request);
      if (visitor.kind !== 'person') return { lines: [], next: null };
      const { unit, person, roles } = visitor;
      const after = request.query.after ?? null;
      const mine = (row: CaseRow, seat: string | null | undefined): boolean => {
        const role = door.programmes.version(row.hash)?.loop.seats[seat ?? '']?.role;
        return role === undefined || roles.includes(role);
      };
      const held = (row: CaseRow) => mine(row, row.holderSeat);
      const [duties, offered] = await Promise.all([
        gather((from) => worklist(door.store, { unit, person, seats: seatsOf(door, roles), after: from }), held, after),
        after === null ? offersTo(door.store, unit) : [],
      ]);
      const handover = (row: CaseRow) => door.programmes.version(row.hash)?.loop.handover?.seat;
      const rows = [...duties.rows, ...offered.filter((row) => mine(row, handover(row)))];
      const byDue = rows.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
      return { lines: await staffLines(door, byDue, await readerOf(door, request)), next: duties.next };
    },
  );
};

/**
 * The seats that somebody with these roles may sit in, in any version of any loop: a version may have given one to another
 * role. A seat that only holds what rests owes nothing.
 */
const seatsOf = (door: Door, roles: readonly string[]): readonly SeatOfLoop[] =>
  door.programmes.versions.flatMap(({ loop }) =>
    Object.entries(loop.seats)
      .filter(([, { role }]) => role === undefined || roles.includes(role))
      .filter(([seat]) => !onlyRests(loop, seat))
      .map(([seat]) => ({ loop: loop.name, seat })),
  );

/** Pages of the unit until some of them are mine: a page that is all for other posts never looks like nothing to do. */
const gather = async (
  read: (after: string | null) => Promise<Rows<CaseRow>>,
  mine: (row: CaseRow) => boolean,
  after: string | null,
): Promise<Rows<CaseRow>> => {
  const rows: CaseRow[] = [];
  let next = after;
  do {
    const page = await read(next);
    rows.push(...page.rows.filter(mine));
    next = page.next;
  } while (next !== null && rows.length < enough);
  return { rows, next };
};

const enough = 20;

const onlyRests = ({ states }: Loop, seat: string): boolean => {
  const held = Object.values(states).filter(({ holder }) => holder === seat);
  return held.length > 0 && held.every(({ rests }) => rests);
};
