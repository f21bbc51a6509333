import type { Say } from '../../../ui/fill.ts';
import type { UnitView } from '../../../api/view.ts';
import type { Entry } from './entry.ts';

/** What is told of an entry beside its name: where somebody works, a telephone, that it is no more, or else its key. */
export const entryNote = (say: Say, { key, body }: Entry, units: readonly UnitView[]): string => {
  const unit = units.find((one) => one.unit === body['unit'] && one.unit !== key)?.name;
  const phone = typeof body['phone'] === 'string' && unit === undefined ? body['phone'] : undefined;
  const gone = body['closed'] === true || body['active'] === false ? say('desk.register.gone') : undefined;
  const told = [unit, phone, gone].filter((word) => word !== undefined);
  return told.length === 0 ? key : told.join(' · ');
};
