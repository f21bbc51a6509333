import { resolve } from 'node:path';

import type { QuietHours } from '../kernel/quiet-hours.ts';
import { root } from './root.ts';
import { mailOf, minutesOf, quietOf, smsOf, type SmsSettings } from './message-settings.ts';

/** What an operator can set, by environment. Read once at the start; an empty value counts as none. */
export type Settings = {
  readonly port: number;
  /** Where the desk is; the same as `port` when both share one. */
  readonly deskPort: number;
  /** Attachments, and the embedded database where no other is named. */
  readonly dataDir: string;
  /** PostgreSQL 15 to 18; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** The portal's address as people know it, without a slash at its end. */
  readonly publicUrl: string;
  /** A ClamAV scanner that looks at every file, `tcp://host:3310` or `unix:/run/clamd.sock`; null for none. */
  readonly clamavUrl?: string | null;
  readonly demo: boolean;
  /** Whether the demonstration plays its months of history in the background. */
  readonly history: boolean;
  /** The site's own templates of papers; null for the default ones. */
  readonly templates?: string | null;
  /** The site's own fonts; null for those of the house alone. */
  readonly fonts?: string | null;
  /** The service that seals papers electronically, and the secret it asks for; null where papers are sealed by hand. */
  readonly seal?: { readonly url: string; readonly token: string } | null;
  /** The key of 天地图, whose tiles lie under the zone's map; null where nothing outside is asked. */
  readonly tianditu?: string | null;
  /** The way to people's phones; null for the console. */
  readonly sms?: SmsSettings | null;
  /** The mail server, and whom its messages are from; null for the console. */
  readonly mail?: { readonly url: string; readonly from: string } | null;
  /** When nobody is sent anything; null where that may be at any hour. */
  readonly quiet?: QuietHours | null;
  /** How many minutes pass at least between two messages to the same person. */
  readonly messageGap?: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Takes the environment; gives the settings, or refuses with an error that names the variable. */
export function readSettings(environment: Environment = process.env): Settings {
  const text = (name: string): string | null => environment[name]?.trim() || null;
  const port = portOf('PORT', text('PORT')) ?? 7100;
  return {
    port,
    deskPort: portOf('DESK_PORT', text('DESK_PORT')) ?? port,
    dataDir: resolve(root, text('DATA_DIR') ?? 'data'),
    databaseUrl: addressOf('DATABASE_URL', text('DATABASE_URL'), ['postgres:', 'postgresql:']),
    publicUrl: (addressOf('PUBLIC_URL', text('PUBLIC_URL'), ['http:', 'https:']) ?? `http://localhost:${port}`).replace(
      /\/+$/,
      '',
    ),
    clamavUrl: addressOf('CLAMAV_URL', text('CLAMAV_URL'), ['tcp:', 'unix:']),
    demo: switchOf('DEMO', text('DEMO')) ?? true,
    history: switchOf('HISTORY', text('HISTORY')) ?? true,
    templates: folderOf(text('TEMPLATE_DIR')),
    fonts: folderOf(text('FONT_DIR')),
    sms: smsOf(text, addressOf('SMS_URL', text('SMS_URL'), ['http:', 'https:'])),
    mail: mailOf(addressOf('SMTP_URL', text('SMTP_URL'), ['smtp:', 'smtps:']), text('MAIL_FROM')),
    quiet: quietOf(text('QUIET_HOURS') ?? '21:00-08:00'),
    messageGap: minutesOf('MESSAGE_GAP', text('MESSAGE_GAP')) ?? 10,
    tianditu: keyOf('TIANDITU_KEY', text('TIANDITU_KEY')),
    seal: sealOf(addressOf('SEAL_URL', text('SEAL_URL'), ['http:', 'https:']), text('SEAL_TOKEN')),
  };
}

function portOf(name: string, value: string | null): number | null {
  if (value === null) return null;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535)
    throw new Error(`${name} must be a port from 1 to 65535, not "${value}"`);
  return port;
}

function addressOf(name: string, value: string | null, schemes: readonly string[]): string | null {
  if (value === null) return null;
  // The value is not repeated: it may hold a password.
  if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol))
    throw new Error(`${name} must be an address that begins with ${schemes.join('// or ')}//`);
  return value;
}

function switchOf(name: string, value: string | null): boolean | null {
  if (value === null) return null;
  if (value !== '0' && value !== '1') throw new Error(`${name} must be 0 or 1, not "${value}"`);
  return value === '1';
}

function keyOf(name: string, value: string | null): string | null {
  // Not repeated: it is a secret of the site's, as far as it goes.
  if (value !== null && !/^[0-9A-Za-z]{8,64}$/.test(value))
    throw new Error(`${name} must be 8 to 64 letters or digits`);
  return value;
}

const folderOf = (value: string | null): string | null => (value === null ? null : resolve(root, value));

function sealOf(url: string | null, token: string | null): NonNullable<Settings['seal']> | null {
  if (url === null) return null;
  if (token === null)
    throw new Error('SEAL_URL is set, so SEAL_TOKEN must be too: a seal is never used without a secret');
  return { url, token };
}
