import type { Moment } from '../kernel/case.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Store } from './store.ts';

/** The consent to be contacted that a party has given and not withdrawn: its case, what it says, and when it ends. */
export type ContactConsent = {
  readonly case: string;
  readonly version: number;
  readonly facts: JsonObject;
  readonly until: Moment;
};

const open = `
SELECT case_id AS case, version, standing -> 'facts' AS facts, standing -> 'clocks' -> 'consent' ->> 'due' AS until
FROM service_case WHERE zone_id = $1 AND party = $2 AND loop = 'contact' AND ending IS NULL`;

/** The open consent of a party; null where there is none. Whether it has come to its end is for whoever knows the time. */
export const contactConsentOf = async (store: Store, party: string): Promise<ContactConsent | null> =>
  (await store.query<ContactConsent>('contact-consent', open, [store.zone, party]))[0] ?? null;
