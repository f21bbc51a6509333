import { DoorError, type DoorProblem } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { keptLanguage } from '../../../ui/language.ts';

export type SheetPlan = {
  readonly digest: string;
  readonly unchanged: number;
  readonly added: number;
  readonly changed: number;
  readonly changes: readonly {
    readonly key: string;
    readonly name: string;
    readonly base: number;
    readonly differs: readonly string[];
  }[];
  readonly faultCount: number;
  readonly faults: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: string;
    readonly message: string;
  }[];
};
export type Imported = { readonly batch: string | null; readonly count: number };

/** Sends a workbook as it is. */
export const sendSheet = async <Answer>(path: string, file: File): Promise<Answer> => {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': keptLanguage(),
      'x-face': 'desk',
      'idempotency-key': newIntention(),
    },
    body: file,
  });
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok)
    throw new DoorError(
      (body as DoorProblem | null) ?? {
        type: 'about:blank',
        title: '',
        status: answer.status,
        detail: answer.statusText,
      },
    );
  return body as Answer;
};
