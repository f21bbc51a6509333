import { workdays } from '../kernel/amount.ts';
import { deadline } from '../kernel/deadline.ts';
import { listCases, type ListWish } from '../store/list-cases.ts';
import { worklist } from '../store/worklist.ts';
import { leads, oversees } from './act/may-see.ts';
import type { Door } from './door.ts';
import { partyLines, staffLines } from './list-lines.ts';
import type { Reader } from './present/reader.ts';
import { DoorProblem } from './problem.ts';
import type { CaseLine, Page } from './view.ts';

export type CaseQuery = {
  readonly scope?: 'mine' | 'unit' | 'all';
  readonly loop?: string;
  readonly state?: string;
  readonly light?: 'green' | 'yellow' | 'red';
  /** The unit, or who of it, that has the case. */
  readonly holder?: string;
  readonly person?: string;
  readonly q?: string;
  readonly ended?: '0' | '1';
  readonly after?: string;
};

/**
 * A page of cases for one reader: a party's own, a unit's, or the zone's for those who look after it. Refuses a
 * scope that is not the reader's.
 */
export const listForReader = async (door: Door, query: CaseQuery, reader: Reader): Promise<Page<CaseLine>> => {
  const visitor = reader.visitor;
  const scope = query.scope ?? (visitor.kind === 'party' ? 'mine' : 'unit');
  const filters = wishOf(query, reader);
  if (visitor.kind === 'party') {
    if (scope !== 'mine') throw new DoorProblem('forbidden');
    const page = await listCases(door.store, { ...filters, party: visitor.party, limit: 20 });
    return { lines: await partyLines(door, page.rows, reader), next: page.next };
  }
  if (scope === 'all' && !oversees(visitor) && !(leads(visitor) && query.light === 'red'))
    throw new DoorProblem('forbidden');
  const kept = { ...filters, keptFrom: visitor.unit };
  const page =
    scope === 'mine'
      ? await worklist(door.store, { unit: visitor.unit, person: visitor.person, after: query.after ?? null })
      : await listCases(door.store, scope === 'all' ? kept : { ...kept, unit: visitor.unit });
  return { lines: await staffLines(door, page.rows, reader), next: page.next };
};

const wishOf = (query: CaseQuery, reader: Reader): ListWish => {
  // A due moment at the very end of the next working day still has one day left: it is yellow.
  const soon = `${deadline(reader.calendar, reader.now, [workdays(1)], []).due}.001`;
  const byLight = {
    red: { dueBefore: reader.now },
    yellow: { dueFrom: reader.now, dueBefore: soon },
    green: { dueFrom: soon },
  };
  return {
    ...(query.loop === undefined ? {} : { loop: query.loop }),
    ...(query.state === undefined ? {} : { state: query.state }),
    ...(query.light === undefined ? {} : { ...byLight[query.light], ended: false }),
    ...(query.holder === undefined ? {} : { holder: query.holder }),
    ...(query.person === undefined ? {} : { person: query.person }),
    ...(query.q === undefined ? {} : { q: query.q }),
    ...(query.ended === undefined ? {} : { ended: query.ended === '1' }),
    after: query.after ?? null,
  };
};
