import type { StoredCase } from '../store/case-row.ts';
import { findCase } from '../store/find-case.ts';
import { history } from '../store/history.ts';
import { rightsOfCase } from '../store/right.ts';
import { maySee } from './act/may-see.ts';
import type { Door } from './door.ts';
import { filesOf } from './files-of.ts';
import { caseView, type Shown } from './present/case-view.ts';
import type { Reader } from './present/reader.ts';
import { rightView, usable } from './present/right-view.ts';
import { DoorProblem } from './problem.ts';
import { withNames } from './with-names.ts';
import type { CaseView } from './view.ts';

/** A case as this reader may see it. Refuses whoever may not see it as if it were not there. */
export const showCase = async (door: Door, id: string, reader: Reader): Promise<CaseView> => {
  const shown = await loadCase(door, id, reader);
  return caseView(shown, await withNames(door, reader, [partyOf(shown)]));
};

/** A case with its history, files and rights, for whoever may see it. */
export const loadCase = async (door: Door, id: string, reader: Reader): Promise<Shown> => {
  const found = await findCase(door.store, id);
  const running = found && door.programmes.version(found.hash);
  if (!found || !running || !(await sees(door, found, reader))) throw new DoorProblem('not-found');
  const [events, rights] = await Promise.all([history(door.store, id), rightsOfCase(door.store, id)]);
  const mine = rights
    .filter((right) => usable(right, found.hash, reader))
    .map((right) => rightView(right, found.hash, reader));
  return { running, standing: found.standing, events, files: await filesOf(door, events), rights: mine };
};

/** Whoever of the staff works on a part of a case may read the whole: an opinion cannot be given blind. */
const sees = async (door: Door, found: StoredCase, { visitor }: Reader): Promise<boolean> => {
  if (maySee(visitor, found.standing)) return true;
  if (visitor.kind !== 'person' || found.standing.children.length === 0) return false;
  const parts = await Promise.all(found.standing.children.map((run) => findCase(door.store, run.case)));
  return parts.some((part) => part !== null && maySee(visitor, part.standing));
};

const partyOf = ({ running, standing }: Shown): string | null => {
  const seat = standing.seats[running.loop.serves ?? ''];
  return seat && 'party' in seat ? seat.party : null;
};
