import { useQuery } from '@tanstack/react-query';
import type { SlipSheet } from '../../../ui/slip.tsx';
import { door } from './door.ts';

/** The slip of my matter, with its PIN: read each time and not kept. */
export const useSlip = (id: string) =>
  useQuery({ queryKey: ['slip', id], queryFn: () => door<SlipSheet>(`/api/cases/${id}/slip`), gcTime: 0 });
