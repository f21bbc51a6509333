import { DoorError, type DoorProblem } from './door-problem.ts';
import type { Face } from './fetch.ts';
import { newIntention } from './intention.ts';
import { keptLanguage } from './language.ts';

/** A file that the house has. */
export type SentFile = { readonly id: string; readonly name: string; readonly type: string; readonly size: number };

/** Sends a file as it is, and says how far it has got: from 0 to 1. */
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
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable) onProgress(event.loaded / event.total);
      });
      request.addEventListener('error', () =>
        fail(new DoorError({ type: 'about:blank', title: '', status: 0, detail: '' })),
      );
      request.addEventListener('load', () => {
        if (request.status < 300) return done(request.response as SentFile);
        const problem = request.response as DoorProblem | null;
        fail(new DoorError(problem ?? { type: 'about:blank', title: '', status: request.status, detail: '' }));
      });
      request.send(file);
    });
