import { Type } from 'typebox';
import { redTimes } from '../../kernel/light-history.ts';
import { remaining } from '../../kernel/remaining.ts';
import { heldBy } from '../../store/held-by.ts';
import { noticedLights } from '../../store/light-notices.ts';
import { ordersAbout } from '../../store/orders-about.ts';
import { operationAt } from '../../store/operation.ts';
import { problems } from '../../store/problems.ts';
import { csv } from '../csv.ts';
import { personView, unitView } from '../directory.ts';
import { staffLines } from '../list-lines.ts';
import type { Reader } from '../present/reader.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { loadCase } from '../show-case.ts';
import { lackingOf } from '../supervision/lacking.ts';
import { ledgerRows } from '../supervision/ledger-rows.ts';
import type { LedgerLine, OperationView, StuckLine, SupervisionView } from '../supervision/view.ts';
import type { Door } from '../door.ts';
import type { CaseLine, Page } from '../view.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const only = { additionalProperties: false };
const loop = Type.Optional(Type.String({ maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' }));
const paged = Type.Object({ loop, after: Type.Optional(Type.String({ maxLength: 400 })) }, only);
const filtered = Type.Object({ loop }, only);
const watchers = ['office', 'supervisor', 'leader'] as const;

/** What was red and who was ordered to put it right; the ledger of open problems; who holds what; how the house is doing. */
export const routes: Routes = (server, door) => {
  server.get<{ Params: { id: string } }>(
    '/api/cases/:id/supervision',
    { config: { may: 'staff' }, schema: { params } },
    async (request): Promise<SupervisionView> => {
      const reader = await readerOf(door, request);
      const { running, events } = await loadCase(door, request.params.id, reader);
      const alone = door.programmes.loops.flatMap(({ loop: one }) => (one.standsAlone === true ? [one.name] : []));
      const orders = await ordersAbout(door.store, request.params.id, alone);
      return { reds: redTimes(running.loop, events), orders: await staffLines(door, orders, reader) };
    },
  );

  // Whoever has it sees his own; the contact sees those of his unit.
  server.get('/api/lights', { config: { may: 'staff' } }, async (request): Promise<readonly CaseLine[]> => {
    const visitor = visitorOf(request);
    if (visitor.kind !== 'person') return [];
    const person = visitor.roles.includes('contact') ? null : visitor.person;
    const rows = await noticedLights(door.store, visitor.unit, person, door.now());
    return staffLines(door, rows, await readerOf(door, request));
  });

  server.get('/api/stuck', { config: { may: watchers } }, async (request): Promise<readonly StuckLine[]> => {
    const { directory, language, calendar, now } = await readerOf(door, request);
    const lines = (await heldBy(door.store, now)).map(({ unit, person, open, late, oldest }): StuckLine => ({
      unit: unitView(directory, unit, language),
      person: personView(directory, person),
      open,
      late,
      oldest,
      beyond: oldest === null ? 0 : -remaining(calendar, now, oldest),
    }));
    return lines.toSorted((one, other) => other.late - one.late || other.open - one.open);
  });

  server.get<{ Querystring: { loop?: string; after?: string } }>(
    '/api/ledger',
    { config: { may: watchers }, schema: { querystring: paged } },
    async (request) =>
      ledgerPage(door, await readerOf(door, request), request.query.loop ?? null, request.query.after ?? null),
  );

  server.get<{ Querystring: { loop?: string } }>(
    '/api/ledger.csv',
    { config: { may: watchers }, schema: { querystring: filtered } },
    async (request, reply) => {
      const reader = await readerOf(door, request);
      const lines: LedgerLine[] = [];
      let after: string | null = null;
      do {
        const page: Page<LedgerLine> = await ledgerPage(door, reader, request.query.loop ?? null, after);
        lines.push(...page.lines);
        after = page.next;
      } while (after !== null && lines.length < 5000);
      return reply
        .header('content-disposition', `attachment; filename="ledger-${reader.now.slice(0, 10)}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(csv(ledgerRows(lines, door.programmes, request.language)));
    },
  );

  server.get(
    '/api/operation',
    { config: { may: ['sysadmin', 'supervisor', 'office'] } },
    async (): Promise<OperationView> => {
      const now = door.now();
      const pulse = door.pulse?.() ?? { ticked: null, failing: [], climbed: null };
      return { now, ...(await operationAt(door.store, now)), ...pulse };
    },
  );
};

const ledgerPage = async (
  door: Door,
  reader: Reader,
  wanted: string | null,
  after: string | null,
): Promise<Page<LedgerLine>> => {
  const visitor = reader.visitor;
  const keptFrom = visitor.kind === 'person' ? visitor.unit : '';
  const { rows, next } = await problems(door.store, { keptFrom, loop: wanted, after });
  const lines = await staffLines(door, rows, reader);
  const standings = new Map(rows.map((row) => [row.id, row.standing]));
  return {
    next,
    lines: lines.flatMap((line) => {
      const standing = standings.get(line.id);
      if (standing === undefined) return [];
      return [{ ...line, lacking: lackingOf(standing), age: -remaining(reader.calendar, reader.now, line.openedAt) }];
    }),
  };
};
