import type { Upload } from 'tus-js-client';
import { DoorError, type DoorProblem } from './door-problem.ts';
import { openDoor, type Face } from './fetch.ts';
import { newIntention } from './intention.ts';
import { keptLanguage } from './language.ts';

/** A file that the house has. */
export type SentFile = { readonly id: string; readonly name: string; readonly type: string; readonly size: number };

/** Small enough for any proxy on the way, large enough that a hall's line is never idle. */
const piece = 8 * 1024 * 1024;
/** How long to wait before each further try; a line that has dropped for longer is told to the person. */
const patience = [0, 1000, 3000, 5000, 10_000, 20_000];
// A line that says nothing for so long is cut: whoever stands in a lift should be told, and tried again.
const silence = 45_000;

/**
 * Sends a file in pieces, and says how far it has got: from 0 to 1. A cut has the status 0 and may be tried again; it goes on
 * where it stopped, also after the page was closed. The program for it is read when the first file is chosen, never before.
 */
export const sendFile =
  (face: Face) =>
  async (file: File, onProgress: (share: number) => void): Promise<SentFile> => {
    const { Upload: Sending } = await import('tus-js-client').catch(() => Promise.reject(cut()));
    const address = await new Promise<string>((done, fail) => {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      // A device that knows it has no line says so; the request itself would hang on for minutes.
      const stop = (): void => void upload.abort().then(() => end(() => fail(cut())), fail);
      const wait = (): void => {
        clearTimeout(waiting);
        waiting = setTimeout(stop, silence);
      };
      const end = (then: () => void): void => {
        clearTimeout(waiting);
        window.removeEventListener('offline', stop);
        then();
      };
      const upload: Upload = new Sending(file, {
        endpoint: '/api/uploads',
        chunkSize: piece,
        retryDelays: patience,
        removeFingerprintOnSuccess: true,
        metadata: { filename: file.name },
        headers: { 'x-face': face, 'accept-language': keptLanguage() },
        onProgress: (sent, total) => {
          wait();
          onProgress(total === 0 ? 0 : sent / total);
        },
        onError: (error) => end(() => fail(told(error))),
        onSuccess: () => end(() => done(upload.url ?? '')),
      });
      window.addEventListener('offline', stop);
      wait();
      void upload.findPreviousUploads().then(([before]) => {
        if (before !== undefined) upload.resumeFromPreviousUpload(before);
        upload.start();
      }, fail);
    });
    const id = address.split('/').at(-1) ?? '';
    return openDoor(face)<SentFile>(`/api/attachments?upload=${id}`, { method: 'POST', intention: newIntention() });
  };

const cut = (): DoorError => new DoorError({ type: 'about:blank', title: '', status: 0, detail: '' });

type Answer = { readonly getStatus: () => number; readonly getBody: () => string };

/** What the door said, or that nothing was heard. */
const told = (error: Error): DoorError => {
  const answer = 'originalResponse' in error ? (error.originalResponse as Answer | null) : null;
  const problem = readProblem(answer?.getBody() ?? '');
  return problem === null
    ? new DoorError({ type: 'about:blank', title: '', status: answer?.getStatus() ?? 0, detail: '' })
    : new DoorError(problem);
};

const readProblem = (text: string): DoorProblem | null => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && 'detail' in read ? (read as DoorProblem) : null;
  } catch {
    return null;
  }
};
