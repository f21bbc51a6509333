import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { root } from './root.ts';
import { readSettings } from './settings.ts';

describe('the settings', () => {
  it('are complete when nothing is set', () => {
    assert.deepEqual(readSettings({}), {
      port: 7100,
      deskPort: 7100,
      dataDir: join(root, 'data'),
      databaseUrl: null,
      publicUrl: 'http://localhost:7100',
      clamavUrl: null,
      demo: true,
      history: true,
      templates: null,
      fonts: null,
      seal: null,
      tianditu: null,
      sms: null,
      mail: null,
      quiet: { from: '21:00', to: '08:00' },
      messageGap: 10,
    });
  });

  it('take what the operator says', () => {
    const database = 'postgresql://desk:secret@db.example:5432/jingxin';
    const said = {
      PORT: '80',
      DESK_PORT: '7200',
      DATA_DIR: '/srv/jingxin',
      CLAMAV_URL: 'tcp://scanner:3310',
      DATABASE_URL: database,
      PUBLIC_URL: 'https://zone.example/',
      DEMO: '0',
      HISTORY: '0',
      TEMPLATE_DIR: '/srv/templates',
      FONT_DIR: '/srv/fonts',
      SEAL_URL: 'https://seal.example/',
      SEAL_TOKEN: 'a secret',
      TIANDITU_KEY: '0123456789abcdef0123456789abcdef',
      SMS_PROVIDER: 'tencent',
      SMS_KEY_ID: 'k',
      SMS_KEY_SECRET: 's',
      SMS_SIGN: '经开区',
      SMS_APP: '1400',
      SMS_TEMPLATES: 'code=1,notice=2,digest=3',
      SMTP_URL: 'smtps://desk:secret@mail.example',
      MAIL_FROM: 'service@zone.example',
      QUIET_HOURS: 'none',
      MESSAGE_GAP: '0',
    };
    assert.deepEqual(readSettings(said), {
      port: 80,
      deskPort: 7200,
      dataDir: '/srv/jingxin',
      databaseUrl: database,
      publicUrl: 'https://zone.example',
      clamavUrl: 'tcp://scanner:3310',
      demo: false,
      history: false,
      templates: '/srv/templates',
      fonts: '/srv/fonts',
      seal: { url: 'https://seal.example/', token: 'a secret' },
      tianditu: '0123456789abcdef0123456789abcdef',
      sms: {
        by: 'tencent',
        keyId: 'k',
        keySecret: 's',
        sign: '经开区',
        app: '1400',
        region: 'ap-guangzhou',
        templates: { code: '1', notice: '2', digest: '3', contact: '' },
      },
      mail: { url: 'smtps://desk:secret@mail.example', from: 'service@zone.example' },
      quiet: null,
      messageGap: 0,
    });
  });

  it('put the desk on the port of the portal unless told otherwise, and treat an empty value as none', () => {
    const settings = readSettings({ PORT: '8001', DESK_PORT: '', PUBLIC_URL: ' ' });
    assert.equal(settings.deskPort, 8001);
    assert.equal(settings.publicUrl, 'http://localhost:8001');
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['PORT', 'http'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['DESK_PORT', '-1'],
    ['DATABASE_URL', 'mysql://db.example/jingxin'],
    ['DATABASE_URL', 'db.example'],
    ['PUBLIC_URL', 'zone.example'],
    ['DEMO', 'yes'],
    ['SMS_PROVIDER', 'pigeon'],
    ['SMS_TEMPLATES', 'letter=1'],
    ['QUIET_HOURS', '9pm'],
    ['QUIET_HOURS', '21:00-25:00'],
    ['MESSAGE_GAP', '-1'],
  ];
  const provider = {
    SMS_PROVIDER: 'aliyun',
    SMS_KEY_ID: 'k',
    SMS_KEY_SECRET: 's',
    SMS_SIGN: 'x',
    SMS_TEMPLATES: 'code=1',
  };
  for (const [name, value] of wrong) {
    it(`refuse ${name}=${value} and name the variable`, () => {
      assert.throws(() => readSettings({ ...provider, [name]: value }), new RegExp(`^Error: ${name} must be `));
    });
  }

  it('refuse half a way to people, by the name of what is missing', () => {
    assert.throws(() => readSettings({ SMS_URL: 'https://sms.example/' }), /^Error: SMS_SECRET must be set/);
    assert.throws(
      () => readSettings({ SMS_PROVIDER: 'aliyun', SMS_KEY_ID: 'k' }),
      /^Error: SMS_KEY_SECRET must be set/,
    );
    assert.throws(() => readSettings({ SMTP_URL: 'smtp://mail.example' }), /MAIL_FROM/);
    assert.throws(() => readSettings({ ...provider, SMS_URL: 'https://sms.example/' }), /two ways/);
  });

  it('do not repeat a password in an error', () => {
    assert.throws(
      () => readSettings({ DATABASE_URL: 'mysql://desk:secret@db.example/jingxin' }),
      (error: Error) => !error.message.includes('secret'),
    );
  });
});
