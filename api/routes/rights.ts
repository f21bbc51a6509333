import { findCase } from '../../store/find-case.ts';
import { rightsOfParty } from '../../store/right.ts';
import { rightView, usable } from '../present/right-view.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import type { RightView } from '../view.ts';

/** The reviews a party may still give. */
export const routes: Routes = (server, door) => {
  server.get('/api/rights', { config: { may: 'party' } }, async (request): Promise<readonly RightView[]> => {
    const visitor = visitorOf(request);
    const reader = await readerOf(door, request);
    const rows = visitor.kind === 'party' ? await rightsOfParty(door.store, visitor.party) : [];
    const views = rows.map(async (right) => {
      const source = right.usedBy === null ? await findCase(door.store, right.caseId) : null;
      return source && usable(right, source.hash, reader) ? [rightView(right, source.hash, reader)] : [];
    });
    return (await Promise.all(views)).flat();
  });
};
