import type { JsonObject } from '../../kernel/json.ts';
import type { Channel } from '../../programmes/review/channels.ts';
import { entry } from '../../store/entries.ts';
import type { RightRow } from '../../store/right-row.ts';
import type { Door } from '../door.ts';

/**
 * What the door notes beside a review: by which channel it came and, where the code of a window of the rated unit was scanned,
 * which window; and the mark of the device, by which an auditor sees a burst. A code of another unit's window only led the way here.
 */
export const noted = async (
  door: Door,
  right: Pick<RightRow, 'aboutUnit'> | null,
  channel: Channel,
  window: string | undefined,
  device: string | null,
): Promise<JsonObject> => {
  const found = window === undefined ? null : await entry(door.store, 'window', window);
  const beside = device === null ? {} : { device };
  return {
    channel,
    ...beside,
    ...(found !== null && found.body['unit'] === right?.aboutUnit ? { window: found.key } : {}),
  };
};
