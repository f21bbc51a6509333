import type { Send } from '../../api/door.ts';
import { templateOf, type SmsTemplates } from './sms-templates.ts';

export type TencentSettings = {
  readonly keyId: string;
  readonly keySecret: string;
  readonly app: string;
  readonly sign: string;
  readonly region: string;
  readonly templates: SmsTemplates;
  /** Another address than the provider's public one: a private network, or a test. */
  readonly endpoint?: { readonly host: string; readonly protocol: 'http' | 'https' };
};

/** Sends messages by Tencent Cloud's SMS service. Its library is loaded only where it is used. The template has one variable. */
export const smsTencent = (settings: TencentSettings): Send => {
  let ready: ReturnType<typeof makeClient> | null = null;
  return async ({ id = '', kind, to, text }) => {
    const client = await (ready ??= makeClient(settings));
    const { SendStatusSet } = await client.SendSms({
      PhoneNumberSet: [`+86${to}`],
      SmsSdkAppId: settings.app,
      SignName: settings.sign,
      TemplateId: templateOf(settings.templates, kind),
      TemplateParamSet: [text],
      SessionContext: id,
    });
    const status = SendStatusSet?.[0];
    if (status?.Code !== 'Ok') throw new Error(`Tencent Cloud refused the message: ${status?.Code ?? 'no code'}`);
    return status.SerialNo ?? null;
  };
};

const makeClient = async ({ keyId, keySecret, region, endpoint }: TencentSettings) => {
  const { sms } = await import('tencentcloud-sdk-nodejs-sms');
  return new sms.v20210111.Client({
    credential: { secretId: keyId, secretKey: keySecret },
    region,
    profile: {
      httpProfile: {
        endpoint: endpoint?.host ?? 'sms.tencentcloudapi.com',
        protocol: `${endpoint?.protocol ?? 'https'}:`,
        reqTimeout: 15,
      },
    },
  });
};
