import { hash } from 'node:crypto';
import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarLayer } from '../../kernel/calendars/calendar-layer.ts';
import { withLayers } from '../../kernel/calendars/with-layers.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { Json } from '../../kernel/json.ts';

/**
 * The calendar with its layers, named by its content: the same layers always make the same name, and with none of them it
 * is the calendar that came with the house again.
 */
export const layered = (base: Calendar, layers: readonly CalendarLayer[]): Calendar => {
  if (layers.length === 0) return base;
  const content = withLayers(base, layers, '');
  const name = hash('sha256', canonical(content as unknown as Json), 'hex').slice(0, 12);
  return { ...content, version: `${base.version}+${name}` };
};
