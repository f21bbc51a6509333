import { casesBelow } from '../store/cases-below.ts';
import { findCase } from '../store/find-case.ts';
import { shownCase, type ShownCase } from '../store/shown-case.ts';
import type { Loop } from '../kernel/loop.ts';
import { isAbout, maySee } from './act/may-see.ts';
import type { Door } from './door.ts';
import { filesOf } from './files-of.ts';
import { caseView, type Shown } from './present/case-view.ts';
import type { Reader } from './present/reader.ts';
import { rightView, usable } from './present/right-view.ts';
import { DoorProblem } from './problem.ts';
import type { CaseView } from './view.ts';

/** A case as this reader may see it. Refuses whoever may not see it as if it were not there. */
export const showCase = async (door: Door, id: string, reader: Reader): Promise<CaseView> => {
  const { shown, party } = await readCase(door, id, reader);
  const named = <Value>(asked: string, value: Value): Value | null => (party?.party === asked ? value : null);
  return caseView(shown, {
    ...reader,
    partyName: (asked) => named(asked, party?.name ?? null),
    partyPhone: (asked) => named(asked, party?.phone ?? null),
  });
};

/** A case with its history, files and rights, for whoever may see it. */
export const loadCase = async (door: Door, id: string, reader: Reader): Promise<Shown> =>
  (await readCase(door, id, reader)).shown;

/** A case as `loadCase` gives it, and whom it serves. */
export const readCase = async (
  door: Door,
  id: string,
  reader: Reader,
): Promise<{ readonly shown: Shown; readonly party: ShownCase['party'] }> => {
  const found = await shownCase(door.store, id);
  const running = found && door.programmes.version(found.hash);
  if (!found || !running || !(await sees(door, running.loop, found, reader))) throw new DoorProblem('not-found');
  const { hash, standing, events, party } = found;
  const rights = found.rights
    .filter((right) => usable(right, hash, reader))
    .map((right) => rightView(right, hash, reader));
  return { shown: { running, standing, events, files: await filesOf(door, events), rights }, party };
};

/**
 * Whoever of the staff works on a part of a case, or on what it has left behind, may read the whole: an opinion cannot
 * be given blind, and nobody can supervise what he may not read. But not what is about his own unit and kept from it.
 */
const sees = async (door: Door, loop: Loop, found: ShownCase, { visitor }: Reader): Promise<boolean> => {
  if (maySee(visitor, loop, found.standing)) return true;
  if (visitor.kind !== 'person' || isAbout(visitor, loop, found.standing)) return false;
  const own = found.standing.given.case;
  const below = (await casesBelow(door.store, [own])).filter(({ id }) => id !== own);
  const parts = await Promise.all(below.map(({ id }) => findCase(door.store, id)));
  return parts.some((part) => {
    const running = part && door.programmes.version(part.hash);
    return part !== null && running !== null && maySee(visitor, running.loop, part.standing);
  });
};
