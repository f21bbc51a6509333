import { contactConsentOf } from '../../store/contact-consent.ts';
import type { Door } from '../door.ts';
import { agreesTo } from './agrees-to.ts';

/**
 * The gate of everything that is not a paper or a notice of a running case: whether a party agrees, at this very moment, to be
 * contacted for this purpose by this channel. Asked when something is sent and not when it was planned.
 */
export const mayContact = async (
  door: Pick<Door, 'store' | 'now'>,
  party: string,
  purpose: string,
  channel: string,
): Promise<boolean> => {
  const consent = await contactConsentOf(door.store, party);
  return consent !== null && consent.until > door.now() && agreesTo(consent.facts, purpose, channel);
};
