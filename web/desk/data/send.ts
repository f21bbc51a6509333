import { letGoAs } from '../../../ui/let-go.ts';
import { sendFile } from '../../../ui/send-file.ts';

/** Sends a file, as staff. */
export const send = sendFile('desk');

/** Takes back a file that was sent and not handed in. */
export const letGo = letGoAs('desk');
