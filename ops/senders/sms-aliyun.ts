import type { Send } from '../../api/door.ts';
import { templateOf, type SmsTemplates } from './sms-templates.ts';

export type AliyunSettings = {
  readonly keyId: string;
  readonly keySecret: string;
  readonly sign: string;
  readonly templates: SmsTemplates;
  /** Another address than the provider's public one: a private network, or a test. */
  readonly endpoint?: { readonly host: string; readonly protocol: 'http' | 'https' };
};

/** Sends messages by Aliyun's SMS service. Its library is loaded only where it is used. The template has one variable, `text`. */
export const smsAliyun = (settings: AliyunSettings): Send => {
  let ready: Promise<Ready> | null = null;
  return async ({ id, kind, to, text }) => {
    const { client, SendSmsRequest } = await (ready ??= makeReady(settings));
    const { body } = await client.sendSms(
      new SendSmsRequest({
        phoneNumbers: to,
        signName: settings.sign,
        templateCode: templateOf(settings.templates, kind),
        templateParam: JSON.stringify({ text }),
        ...(id === undefined ? {} : { outId: id }),
      }),
    );
    if (body?.code !== 'OK') throw new Error(`Aliyun refused the message: ${body?.code ?? 'no code'}`);
    return body.bizId ?? null;
  };
};

type Ready = Awaited<ReturnType<typeof makeReady>>;

const makeReady = async ({ keyId, keySecret, endpoint }: AliyunSettings) => {
  // Both are CommonJS: what they export as default is one deeper.
  const [{ default: library }, { $OpenApiUtil }] = await Promise.all([
    import('@alicloud/dysmsapi20170525'),
    import('@alicloud/openapi-core'),
  ]);
  const config = new $OpenApiUtil.Config({
    accessKeyId: keyId,
    accessKeySecret: keySecret,
    endpoint: endpoint?.host ?? 'dysmsapi.aliyuncs.com',
    protocol: (endpoint?.protocol ?? 'https').toUpperCase(),
  });
  return { client: new library.default(config), SendSmsRequest: library.SendSmsRequest };
};
