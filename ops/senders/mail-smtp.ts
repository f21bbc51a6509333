import { createTransport } from 'nodemailer';
import type { Send } from '../../api/door.ts';

/**
 * Sends messages as e-mail. Takes the server as smtp(s)://user:password@host:port and the address it is from. Plain text, so
 * that the message is read the same everywhere and loads nothing.
 */
export const mailSmtp = ({ url, from }: { readonly url: string; readonly from: string }): Send => {
  const transport = createTransport({
    url,
    pool: false,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  });
  return async ({ to, text, subject = text.slice(0, 60) }) => {
    const info = await transport.sendMail({
      from,
      to,
      subject,
      text,
      disableFileAccess: true,
      disableUrlAccess: true,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return info.messageId;
  };
};
