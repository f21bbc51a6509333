import { channels, type Channel } from '../../../programmes/review/channels.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import type { Chance } from './chance.ts';
import { hand } from './hand.ts';

/** Of a hundred reviews so many come each way: most from a phone, few on paper. */
const online: readonly (readonly [Channel, number])[] = [
  [channels.phone, 70],
  [channels.message, 16],
  [channels.computer, 14],
];
const hall: readonly (readonly [Channel, number])[] = [
  [channels.code, 48],
  [channels.kiosk, 38],
  [channels.phone, 10],
  [channels.paper, 4],
];

/** How a review reached us: by the portal or a message, or at the window where somebody was served. */
export const howReviewed = (chance: Chance, unit: string, window?: string): JsonObject => {
  const channel = drawn(chance, window === undefined ? online : hall);
  return {
    channel,
    ...(window !== undefined && channel === channels.code ? { window } : {}),
    ...(channel === channels.paper
      ? { enteredBy: hand(chance, unit === 'general-office' ? 'approval-bureau' : 'general-office', 'office') }
      : {}),
  };
};

const drawn = (chance: Chance, shares: readonly (readonly [Channel, number])[]): Channel => {
  let left = chance.between(1, 100);
  for (const [channel, share] of shares) {
    left -= share;
    if (left <= 0) return channel;
  }
  return channels.phone;
};
