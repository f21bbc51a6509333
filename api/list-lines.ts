import type { CaseRow } from '../store/case-row.ts';
import { findCase } from '../store/find-case.ts';
import { history } from '../store/history.ts';
import { replay } from '../kernel/replay.ts';
import type { Door } from './door.ts';
import { caseLine } from './present/case-line.ts';
import type { Reader } from './present/reader.ts';
import { released } from './present/released.ts';
import { rowLine } from './present/row-line.ts';
import type { CaseLine } from './view.ts';
import { withNames } from './with-names.ts';

/** The lines of a list for the staff, from the rows as they are. */
export const staffLines = async (
  door: Door,
  rows: readonly CaseRow[],
  reader: Reader,
): Promise<readonly CaseLine[]> => {
  const named = await withNames(
    door,
    reader,
    rows.map(({ party }) => party),
  );
  return rows.flatMap((row) => rowLine(row, named) ?? []);
};

/** The lines of a party's own cases: each as it stood before what is still held back. */
export const partyLines = async (
  door: Door,
  rows: readonly CaseRow[],
  reader: Reader,
): Promise<readonly CaseLine[]> => {
  const named = await withNames(
    door,
    reader,
    rows.map(({ party }) => party),
  );
  const lines = rows.map(async (row) => {
    const running = door.programmes.version(row.hash);
    const found = running && (await findCase(door.store, row.id));
    if (!running || !found) return [];
    const holds = found.standing.papers.some(({ release }) => release > reader.now);
    const out = holds ? replay(released(await history(door.store, row.id), reader.now)) : found.standing;
    return [caseLine(running, out, row.mark === 'demonstration', row.version, named)];
  });
  return (await Promise.all(lines)).flat();
};
