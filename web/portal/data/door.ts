import { problemOf } from '../../../ui/door-problem.ts';
import { openDoor } from '../../../ui/fetch.ts';
import { letGoAs } from '../../../ui/let-go.ts';
import { sendFile, type SentFile } from '../../../ui/send-file.ts';
import { client, signInEnded } from './client.ts';

/** The door, as a resident or an enterprise. */
export const door = openDoor('portal');

const sendAs = sendFile('portal');

/** Takes back a file that was sent and not handed in. */
export const letGo = letGoAs('portal');

/** Sends a file as the person who is signed in; where one is not any more, the gate is told. */
export const send = async (file: File, onProgress: (share: number) => void): Promise<SentFile> => {
  try {
    return await sendAs(file, onProgress);
  } catch (thrown) {
    if (signInEnded(problemOf(thrown))) client.setQueryData(['session'], null);
    throw thrown;
  }
};
