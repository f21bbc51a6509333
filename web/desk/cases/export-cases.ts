import { DoorError, type DoorProblem } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { keptLanguage } from '../../../ui/language.ts';
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
  if (!answer.ok) throw new DoorError((await answer.json()) as DoorProblem);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'cases.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
