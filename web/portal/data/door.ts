import { openDoor } from '../../../ui/fetch.ts';
import { sendFile } from '../../../ui/send-file.ts';

/** The door, as a resident or an enterprise. */
export const door = openDoor('portal');

/** Sends a file as the person who is signed in. */
export const send = sendFile('portal');
