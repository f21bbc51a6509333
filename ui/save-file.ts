import { DoorError, type DoorProblem } from './door-problem.ts';
import type { Face } from './fetch.ts';
import { keptLanguage } from './language.ts';

/** Saves a file that the door has answered with, under the name it gave; throws what the door said where it gave none. */
export const saveFile = async (answer: Response): Promise<void> => {
  if (!answer.ok) throw new DoorError((await answer.json()) as DoorProblem);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** Fetches a file for one face in the language that was chosen, and saves it: a plain link would say neither. */
export const download = async (face: Face, path: string): Promise<void> =>
  saveFile(
    await fetch(path, { credentials: 'same-origin', headers: { 'accept-language': keptLanguage(), 'x-face': face } }),
  );
