import { hash } from 'node:crypto';
import type { Calendar } from '../kernel/calendar.ts';
import { canonical } from '../kernel/canonical.ts';
import type { Guard } from '../kernel/context.ts';
import type { Json } from '../kernel/json.ts';
import type { Loop } from '../kernel/loop.ts';
import type { Store } from './store.ts';

type Guards = Readonly<Record<string, Guard>>;

const keepText = `
INSERT INTO loop_definition (zone_id, hash, loop, version, in_force_from, definition, guard_hashes)
VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`;

const calendarText = `INSERT INTO calendar_version (zone_id, version, definition) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;

/** What each guard is, as text of its code: a changed guard is a changed version. */
export const guardHashes = (loop: Loop, guards: Guards): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(loop.guards).map((name) => [name, hash('sha256', String(guards[name] ?? ''), 'hex')]));

/**
 * The name of a version of the rules: the hash of the loop's content and of its guards. As written, not
 * sorted: of two clocks that come due together the one declared first fires first.
 */
export const loopHash = (loop: Loop, guards: Guards): string =>
  hash('sha256', JSON.stringify({ loop, guards: guardHashes(loop, guards) }), 'hex');

/** Keeps a version of a loop, so that its cases can be understood and decided again; gives its hash. */
export const keepLoop = async (store: Store, loop: Loop, guards: Guards): Promise<string> => {
  const name = loopHash(loop, guards);
  const guarded = JSON.stringify(guardHashes(loop, guards));
  await store.query('keep-loop', keepText, [
    store.zone,
    name,
    loop.name,
    loop.version,
    loop.inForceFrom,
    JSON.stringify(loop),
    guarded,
  ]);
  return name;
};

/** Every version of every loop that was ever kept, by hash. */
export const keptLoops = async (
  store: Store,
): Promise<ReadonlyMap<string, { readonly loop: Loop; readonly guards: Readonly<Record<string, string>> }>> => {
  const rows = await store.query<{ hash: string; definition: Loop; guard_hashes: Record<string, string> }>(
    'kept-loops',
    'SELECT hash, definition, guard_hashes FROM loop_definition WHERE zone_id = $1',
    [store.zone],
  );
  return new Map(rows.map((row) => [row.hash, { loop: row.definition, guards: row.guard_hashes }]));
};

/** Keeps a version of the calendar. The same name with another content is refused. */
export const keepCalendar = async (store: Store, calendar: Calendar): Promise<void> => {
  await store.query('keep-calendar', calendarText, [store.zone, calendar.version, JSON.stringify(calendar)]);
  const kept = (await keptCalendars(store))[calendar.version];
  if (canonical(kept as unknown as Json) !== canonical(calendar as unknown as Json))
    throw new Error(`another calendar is already kept as '${calendar.version}'`);
};

/** Every calendar by which a due date was ever counted. */
export const keptCalendars = async (store: Store): Promise<Readonly<Record<string, Calendar>>> => {
  const rows = await store.query<{ version: string; definition: Calendar }>(
    'kept-calendars',
    'SELECT version, definition FROM calendar_version WHERE zone_id = $1',
    [store.zone],
  );
  return Object.fromEntries(rows.map((row) => [row.version, row.definition]));
};
