import { sendFile } from '../../../ui/send-file.ts';

/** Sends a file, as staff. */
export const send = sendFile('desk');
