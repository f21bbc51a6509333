import { contactConsentOf } from '../../store/contact-consent.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import type { ConsentView } from '../consent/view.ts';

/** What somebody has agreed to be contacted for, and how; null where he has not. Given, changed and withdrawn as a case is. */
export const routes: Routes = (server, door) => {
  server.get(
    '/api/consents',
    { config: { may: 'party' } },
    async (request): Promise<{ consent: ConsentView | null }> => {
      const visitor = visitorOf(request);
      if (visitor.kind !== 'party') throw new Error('a route of the served let somebody else in');
      const kept = await contactConsentOf(door.store, visitor.party);
      if (kept === null || kept.until <= door.now()) return { consent: null };
      const { purposes, channels, hours, agreedOn } = kept.facts;
      const listed = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
      return {
        consent: {
          id: kept.case,
          version: kept.version,
          purposes: listed(purposes),
          channels: listed(channels),
          hours: String(hours),
          agreedOn: String(agreedOn),
          until: kept.until,
        },
      };
    },
  );
};
