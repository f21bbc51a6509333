import { useQuery } from '@tanstack/react-query';
import type { CaseLine, CaseView, Page } from '../../../api/view.ts';
import { door } from './door.ts';

/** The open ban that keeps me from applying for an item for now, or null. */
export const useBarred = (item: string) =>
  useQuery({
    queryKey: ['barred', item],
    queryFn: async (): Promise<CaseView | null> => {
      const { lines } = await door<Page<CaseLine>>('/api/cases?scope=mine&loop=ban');
      const open = lines.filter(({ ending }) => ending === null);
      const whole = await Promise.all(open.map(({ id }) => door<CaseView>(`/api/cases/${id}`)));
      return whole.find((one) => one.item?.key === item) ?? null;
    },
  });
