import { queryOptions } from '@tanstack/react-query';
import type { Page, UnitView } from '../../../api/view.ts';
import { door } from './door.ts';

const readUnits = async (): Promise<readonly UnitView[]> => {
  const answer = await door<readonly UnitView[] | Page<UnitView>>('/api/units');
  return 'lines' in answer ? answer.lines : answer;
};

/** The units of the zone, to choose one of. */
export const unitsQuery = queryOptions({ queryKey: ['units'], queryFn: readUnits, staleTime: 300_000 });
