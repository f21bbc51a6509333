import { openFacts } from '../../store/open-facts.ts';
import { visitorOf, type Routes } from '../server/route.ts';

/** What somebody has agreed to be contacted about, and how; null where he has not. Given, changed and withdrawn as a case is. */
export const routes: Routes = (server, door) => {
  server.get('/api/consents', { config: { may: 'party' } }, async (request) => {
    const visitor = visitorOf(request);
    if (visitor.kind !== 'party') throw new Error('a route of the served let somebody else in');
    const agreed = await openFacts(door.store, visitor.party, 'contact');
    if (agreed === null) return { consent: null };
    const { purposes, channels, agreedOn } = agreed.facts;
    return { consent: { id: agreed.id, version: agreed.version, purposes, channels, agreedOn } };
  });
};
