import type { Door } from '../../../api/door.ts';
import type { Moment } from '../../../kernel/case.ts';
import { entryHistory } from '../../../store/history.ts';

/** When the zone was loaded for the first time: its stories keep their days however often it is started. */
export const firstLoaded = async (door: Pick<Door, 'store'>): Promise<Moment> => {
  const first = (await entryHistory(door.store, 'named-post', 'alliance-office'))[0];
  if (first === undefined) throw new Error('the demonstration zone is not loaded yet');
  return first.at;
};
