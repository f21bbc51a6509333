import type { QuietHours } from '../kernel/quiet-hours.ts';
import type { AliyunSettings } from './senders/sms-aliyun.ts';
import type { SmsTemplates } from './senders/sms-templates.ts';
import type { TencentSettings } from './senders/sms-tencent.ts';

/** The way to people's phones: the place's own platform, or one of two providers. */
export type SmsSettings =
  | { readonly by: 'webhook'; readonly url: string; readonly secret: string }
  | (AliyunSettings & { readonly by: 'aliyun' })
  | (TencentSettings & { readonly by: 'tencent' });

type Read = (name: string) => string | null;

/** Reads which way messages go to phones. Refuses half a setting, by the name of what is missing. */
export const smsOf = (text: Read, url: string | null): SmsSettings | null => {
  const provider = text('SMS_PROVIDER');
  const needed = (name: string): string => {
    const value = text(name);
    if (value === null) throw new Error(`${name} must be set where SMS_PROVIDER or SMS_URL is`);
    return value;
  };
  if (provider === null) return url === null ? null : { by: 'webhook', url, secret: needed('SMS_SECRET') };
  if (url !== null) throw new Error('SMS_PROVIDER and SMS_URL are two ways; set one of them');
  const common = {
    keyId: needed('SMS_KEY_ID'),
    keySecret: needed('SMS_KEY_SECRET'),
    sign: needed('SMS_SIGN'),
    templates: templatesOf(needed('SMS_TEMPLATES')),
  };
  if (provider === 'aliyun') return { by: 'aliyun', ...common };
  if (provider === 'tencent')
    return { by: 'tencent', ...common, app: needed('SMS_APP'), region: text('SMS_REGION') ?? 'ap-guangzhou' };
  throw new Error(`SMS_PROVIDER must be aliyun or tencent, not "${provider}"`);
};

/** `code=SMS_1,notice=SMS_2,digest=SMS_3,contact=SMS_4` */
const templatesOf = (text: string): SmsTemplates => {
  const templates = { code: '', notice: '', digest: '', contact: '' };
  for (const part of text.split(',')) {
    const [kind = '', template = ''] = part.split('=').map((one) => one.trim());
    if (!Object.hasOwn(templates, kind) || template === '')
      throw new Error('SMS_TEMPLATES must be like code=…,notice=…,digest=…,contact=…');
    templates[kind as keyof SmsTemplates] = template;
  }
  return templates;
};

/** The mail server and whom messages are from; both or none. */
export const mailOf = (
  url: string | null,
  from: string | null,
): { readonly url: string; readonly from: string } | null => {
  if (url === null) return null;
  if (from === null) throw new Error('SMTP_URL is set, so MAIL_FROM must be too');
  return { url, from };
};

/** `21:00-08:00`, or `none`. */
export const quietOf = (text: string): QuietHours | null => {
  if (text === 'none') return null;
  const time = '((?:[01]\\d|2[0-3]):[0-5]\\d)';
  const [, from, to] = new RegExp(`^${time}-${time}$`).exec(text) ?? [];
  if (from === undefined || to === undefined || from === to)
    throw new Error(`QUIET_HOURS must be like 21:00-08:00, or none, not "${text}"`);
  return { from, to };
};

/** A whole number of minutes up to a day. */
export const minutesOf = (name: string, text: string | null): number | null => {
  if (text === null) return null;
  const minutes = Number(text);
  if (!/^\d+$/.test(text) || minutes > 1440) throw new Error(`${name} must be minutes from 0 to 1440, not "${text}"`);
  return minutes;
};
