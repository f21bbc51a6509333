import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { makeSender } from './make-sender.ts';
import { mailSmtp } from './mail-smtp.ts';
import { smsAliyun } from './sms-aliyun.ts';
import { smsTencent } from './sms-tencent.ts';
import { smsWebhook } from './sms-webhook.ts';

type Heard = { readonly url: string; readonly headers: IncomingMessage['headers']; readonly body: string };

/** A server on this machine that answers as it is told, and keeps what it was asked. */
const platform = async (context: TestContext, status: number, answer: unknown) => {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    heard.push({ url: request.url ?? '', headers: request.headers, body: await text(request) });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  context.after(() => void server.close());
  return { heard, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const message = { id: 'n1', kind: 'notice', to: '13812345678', text: '受理通知书 SP2026-000123' } as const;
const templates = { code: 'T1', notice: 'T2', digest: 'T3', contact: '' };
const keys = { keyId: 'key', keySecret: 'secret', sign: '某某经开区', templates };

test('the place’s own platform is told by a signed call, and its reference is kept', async (context) => {
  const { heard, host } = await platform(context, 200, { reference: 'r-77' });
  const secret = `whsec_${Buffer.from('a secret of the platform').toString('base64')}`;
  assert.equal(await smsWebhook({ url: `http://${host}/sms`, secret })(message), 'r-77');
  const [call] = heard;
  assert.ok(call);
  assert.deepEqual(JSON.parse(call.body), { type: 'message.notice', data: message });
  const signed = `${call.headers['webhook-id']}.${call.headers['webhook-timestamp']}.${call.body}`;
  const expected = createHmac('sha256', 'a secret of the platform').update(signed).digest('base64');
  assert.equal(call.headers['webhook-signature'], `v1,${expected}`);
});

test('a platform that says no is an error, so that the message is tried again', async (context) => {
  const { host } = await platform(context, 503, {});
  await assert.rejects(smsWebhook({ url: `http://${host}/`, secret: 's' })(message), /503/);
});

test('Aliyun is asked with the template, the sign and the text; a code that is not OK is an error', async (context) => {
  const good = await platform(context, 200, { Code: 'OK', BizId: 'b-1', Message: 'OK', RequestId: 'q' });
  const send = smsAliyun({ ...keys, endpoint: { host: good.host, protocol: 'http' } });
  assert.equal(await send(message), 'b-1');
  const asked = new URLSearchParams(
    `${new URL(good.heard[0]?.url ?? '', 'http://x').search.slice(1)}&${good.heard[0]?.body}`,
  );
  assert.equal(asked.get('PhoneNumbers'), message.to);
  assert.equal(asked.get('SignName'), '某某经开区');
  assert.equal(asked.get('TemplateCode'), 'T2');
  assert.deepEqual(JSON.parse(asked.get('TemplateParam') ?? ''), { text: message.text });
  const bad = await platform(context, 200, { Code: 'isv.BUSINESS_LIMIT_CONTROL', RequestId: 'q' });
  await assert.rejects(
    smsAliyun({ ...keys, endpoint: { host: bad.host, protocol: 'http' } })(message),
    /BUSINESS_LIMIT_CONTROL/,
  );
});

test('Tencent Cloud is asked likewise', async (context) => {
  const answer = (Code: string) => ({ Response: { SendStatusSet: [{ SerialNo: 's-1', Code }], RequestId: 'q' } });
  const cloud = { ...keys, app: '1400', region: 'ap-guangzhou' };
  const good = await platform(context, 200, answer('Ok'));
  assert.equal(await smsTencent({ ...cloud, endpoint: { host: good.host, protocol: 'http' } })(message), 's-1');
  assert.deepEqual(JSON.parse(good.heard[0]?.body ?? ''), {
    PhoneNumberSet: ['+8613812345678'],
    SmsSdkAppId: '1400',
    SignName: '某某经开区',
    TemplateId: 'T2',
    TemplateParamSet: [message.text],
    SessionContext: 'n1',
  });
  const bad = await platform(context, 200, answer('LimitExceeded'));
  await assert.rejects(
    smsTencent({ ...cloud, endpoint: { host: bad.host, protocol: 'http' } })(message),
    /LimitExceeded/,
  );
});

test('a kind for which the provider has no approved template is an error that names the setting', async () => {
  await assert.rejects(smsAliyun(keys)({ ...message, kind: 'contact' }), /SMS_TEMPLATES/);
});

test('an e-mail arrives with its subject and its words, in plain text', async (context) => {
  const arrived: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void text(stream).then((mail) => {
        arrived.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  context.after(() => void server.close());
  const { port } = server.server.address() as AddressInfo;
  const mail = { url: `smtp://127.0.0.1:${port}`, from: '某某经开区 <service@example.cn>' };
  const send = makeSender({ sms: null, mail });
  const reference = await send({ ...message, channel: 'e-mail', to: 'lin@example.cn', subject: '新文书' });
  assert.match(String(reference), /@/);
  assert.match(arrived[0] ?? '', /^To: lin@example\.cn$/m);
  assert.match(arrived[0] ?? '', new RegExp(`^Subject: =\\?UTF-8\\?`, 'm'));
  assert.ok((arrived[0] ?? '').includes(Buffer.from(message.text).toString('base64').slice(0, 40)));
  await assert.rejects(mailSmtp({ ...mail, url: 'smtp://127.0.0.1:1' })({ ...message, to: 'lin@example.cn' }));
});
