import { DoorError, type DoorProblem } from './door-problem.ts';
import type { Face } from './fetch.ts';
import { newIntention } from './intention.ts';
import { keptLanguage } from './language.ts';

/** A file that the house has. */
export type SentFile = { readonly id: string; readonly name: string; readonly type: string; readonly size: number };

// A line that says nothing for so long is cut: whoever stands in a lift should be told, and tried again.
const silence = 45_000;

/** Sends a file as it is, and says how far it has got: from 0 to 1. A cut has the status 0 and may be tried again. */
export const sendFile =
  (face: Face) =>
  (file: File, onProgress: (share: number) => void): Promise<SentFile> =>
    new Promise((done, fail) => {
      const request = new XMLHttpRequest();
      request.open('POST', `/api/attachments?name=${encodeURIComponent(file.name)}`);
      request.setRequestHeader('content-type', 'application/octet-stream');
      request.setRequestHeader('accept-language', keptLanguage());
      request.setRequestHeader('x-face', face);
      request.setRequestHeader('idempotency-key', newIntention());
      request.responseType = 'json';
      // A device that knows it has no line says so; the request itself would hang on for minutes.
      const stop = () => request.abort();
      let patience: ReturnType<typeof setTimeout> | undefined;
      const wait = () => {
        clearTimeout(patience);
        patience = setTimeout(stop, silence);
      };
      request.upload.addEventListener('progress', (event) => {
        wait();
        if (event.lengthComputable) onProgress(event.loaded / event.total);
      });
      const cut = () => fail(new DoorError({ type: 'about:blank', title: '', status: 0, detail: '' }));
      request.addEventListener('error', cut);
      request.addEventListener('abort', cut);
      window.addEventListener('offline', stop);
      request.addEventListener('loadend', () => {
        clearTimeout(patience);
        window.removeEventListener('offline', stop);
      });
      request.addEventListener('load', () => {
        if (request.status < 300) return done(request.response as SentFile);
        const problem = request.response as DoorProblem | null;
        fail(new DoorError(problem ?? { type: 'about:blank', title: '', status: request.status, detail: '' }));
      });
      wait();
      request.send(file);
    });
