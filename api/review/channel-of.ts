import { channels, type Channel } from '../../programmes/review/channels.ts';

/** From a phone or from a computer, as the browser says itself: by its hint, or by its name where it gives none. */
export const channelOf = (headers: Readonly<Record<string, string | readonly string[] | undefined>>): Channel => {
  const hint = headers['sec-ch-ua-mobile'];
  const onPhone = hint === undefined ? /Mobi|Android|iPhone/.test(String(headers['user-agent'])) : hint === '?1';
  return onPhone ? channels.phone : channels.computer;
};
