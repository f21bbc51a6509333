import type { LawView } from '../../../api/view.ts';
import { door } from './door.ts';

/** Legal bases whose words hold the text. */
export const findLaws = (text: string): Promise<readonly LawView[]> =>
  door<readonly LawView[]>(`/api/laws?q=${encodeURIComponent(text)}`);
