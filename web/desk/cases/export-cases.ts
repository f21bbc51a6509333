import { newIntention } from '../../../ui/intention.ts';
import { keptLanguage } from '../../../ui/language.ts';
import { saveFile } from '../../../ui/save-file.ts';
import type { CaseSearch } from './case-search.ts';
import type { Column } from './columns.ts';

export type ExportWish = {
  readonly purpose: string;
  readonly filters: CaseSearch;
  readonly columns: readonly Column[];
  readonly ids?: readonly string[];
};

/** Takes a list out as a file: the browser saves what the door answers. */
export const exportCases = async (wish: ExportWish): Promise<void> => {
  const answer = await fetch('/api/cases/export', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'accept-language': keptLanguage(),
      'idempotency-key': newIntention(),
      'x-face': 'desk',
    },
    body: JSON.stringify(wish),
  });
  await saveFile(answer);
};
