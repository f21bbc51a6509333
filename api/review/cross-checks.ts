import { crossChecks, type CrossCheck } from '../../programmes/review/cross-checks.ts';
import { findCase } from '../../store/find-case.ts';
import { history } from '../../store/history.ts';
import { visitsAbout } from '../../store/visits-about.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { raterHidden } from '../present/party-shown.ts';
import type { Reader } from '../present/reader.ts';
import { loadCase } from '../show-case.ts';

export type CrossChecksView = {
  /** The service that was judged; null where that would tell whoever is judged who judged. */
  readonly service: { readonly id: string; readonly number: string } | null;
  readonly checks: readonly (CrossCheck & { readonly chosen: boolean })[];
};

/**
 * A bad review held against the file of its service, for whoever handles it. Of somebody who stays unknown no day and no number of
 * the file is told to the rated unit. Refuses a case that is no review.
 */
export const crossChecksOf = async (door: Door, id: string, reader: Reader): Promise<CrossChecksView> => {
  const { standing } = await loadCase(door, id, reader);
  const served = standing.given.item['case'];
  if (standing.given.right === undefined || typeof served !== 'string') throw new DoorProblem('not-found');
  const found = await findCase(door.store, served);
  const running = found && door.programmes.version(found.hash);
  if (!found || !running) throw new DoorProblem('not-found');
  const visits = found.party === null ? 0 : await visitsAbout(door.store, found.party, found.number);
  const events = await history(door.store, served);
  const chosen = standing.facts['tags'];
  const quiet = raterHidden(standing, reader);
  const checks = crossChecks({ loop: running.loop, standing: found.standing, events, visits });
  return {
    service: quiet ? null : { id: served, number: found.number },
    checks: checks.map((check) => ({
      ...check,
      values: quiet && 'due' in check.values ? { ...check.values, due: '—' } : check.values,
      chosen: Array.isArray(chosen) && chosen.includes(check.tag),
    })),
  };
};
