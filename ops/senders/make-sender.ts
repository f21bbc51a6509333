import type { Send } from '../../api/door.ts';
import type { Settings } from '../settings.ts';
import { consoleSender } from './console.ts';
import { mailSmtp } from './mail-smtp.ts';
import { smsAliyun } from './sms-aliyun.ts';
import { smsTencent } from './sms-tencent.ts';
import { smsWebhook } from './sms-webhook.ts';

/**
 * The ways out that the operator has set: each channel by its own sender. What none is set for is printed on the
 * console, so that a zone without a platform still works and sees what it would have sent.
 */
export const makeSender = ({ sms, mail }: Pick<Settings, 'sms' | 'mail'>): Send => {
  const byPhone = sms ? senderOf(sms) : consoleSender;
  const byMail = mail ? mailSmtp(mail) : consoleSender;
  return (message) => (message.channel === 'e-mail' ? byMail(message) : byPhone(message));
};

const senderOf = (sms: NonNullable<Settings['sms']>): Send => {
  if (sms.by === 'webhook') return smsWebhook(sms);
  return sms.by === 'aliyun' ? smsAliyun(sms) : smsTencent(sms);
};
