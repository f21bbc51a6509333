import { DoorError, type DoorProblem } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { keptLanguage } from '../../../ui/language.ts';

/** Several papers as one file, opened beside, ready for the printer. */
export const printPapers = async (papers: readonly string[]): Promise<void> => {
  const answer = await fetch('/api/papers/print', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'accept-language': keptLanguage(),
      'idempotency-key': newIntention(),
      'x-face': 'desk',
    },
    body: JSON.stringify({ papers, language: keptLanguage() }),
  });
  if (!answer.ok) throw new DoorError((await answer.json()) as DoorProblem);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.target = '_blank';
  link.rel = 'noopener';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
