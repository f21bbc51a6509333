import type { Json } from '../../kernel/json.ts';
import { openFacts } from '../../store/open-facts.ts';
import type { Store } from '../../store/store.ts';

/**
 * Whether somebody may be contacted about this, by this way, at this moment: only while an agreement of his own that names
 * both is open. The gate of everything that is not a paper of a running matter; asked when it is sent, not when it was planned.
 */
export const mayContact = async (store: Store, party: string, purpose: string, channel: string): Promise<boolean> => {
  const agreed = await openFacts(store, party, 'contact');
  return agreed !== null && names(agreed.facts['purposes'], purpose) && names(agreed.facts['channels'], channel);
};

const names = (list: Json | undefined, one: string): boolean => Array.isArray(list) && list.includes(one);
