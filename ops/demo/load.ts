import type { Door } from '../../api/door.ts';
import { saveAccounts } from '../../store/save-accounts.ts';
import { loadCases } from './load-cases.ts';
import { loadZone } from './load-zone.ts';
import { zone } from './zone/index.ts';

/**
 * Loads the demonstration: registers, accounts, and cases in different states. Everything that is there already stays,
 * so it may be called at every start; whatever a start did not finish is finished by the next.
 */
export const loadDemonstration = async (door: Door): Promise<void> => {
  await loadZone(door.store, door.now());
  door.forgetDirectory();
  await saveAccounts(door.store, zone.people, zone.password);
  await loadCases(door);
};
