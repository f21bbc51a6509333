import { useQuery } from '@tanstack/react-query';
import type { UnitView } from '../../../api/view.ts';
import { useLanguage } from '../../../ui/words.tsx';
import { door } from './door.ts';

const none: readonly UnitView[] = [];

/** Every open unit of the zone, named in the chosen language. */
export const useUnits = (): readonly UnitView[] => {
  const { language } = useLanguage();
  return (
    useQuery({
      queryKey: ['units', language],
      queryFn: () => door<readonly UnitView[]>('/api/units'),
      staleTime: 300_000,
    }).data ?? none
  );
};
