import type { Standing } from '../../kernel/case.ts';
import { movedDates } from '../../kernel/moved-dates.ts';
import { lawViews, personView, unitView } from '../directory.ts';
import type { Running } from '../programmes.ts';
import type { EventView } from '../view.ts';
import { maskText } from './mask.ts';
import { paperViews } from './paper-view.ts';
import { isStaff, type Reader } from './reader.ts';
import { neverOut } from './released.ts';
import { shownInput } from './shown-input.ts';
import type { Told } from './told.ts';
import { undone } from './undone.ts';

/** The history as this reader may see it, newest first: units and posts for the public, people for the staff. */
export const eventViews = (
  running: Running,
  standing: Standing,
  events: readonly Told[],
  reader: Reader,
): readonly EventView[] => {
  const taken = undone(events);
  const moved = events.some(({ act }) => act === 'recount') ? movedDates(events) : [];
  const quiet = isStaff(reader) ? new Set<number>() : neverOut(events);
  return events
    .filter(({ seq }) => !quiet.has(seq))
    .map((event) => ({
      ...eventView(running, standing, event, taken, reader),
      moved: moved.filter(({ seq }) => seq === event.seq).map(({ clock, before, after }) => ({ clock, before, after })),
    }))
    .toReversed();
};

const eventView = (
  { loop, programme }: Running,
  standing: Standing,
  event: Told,
  taken: ReadonlySet<number>,
  reader: Reader,
): Omit<EventView, 'moved'> => {
  const form = programme.forms[loop.name]?.[event.act];
  const reason = event.input['reason'];
  const open = isStaff(reader) || !isInternal(form, 'reason');
  const entered = event.effects.findLast((effect) => effect.kind === 'enter');
  return {
    seq: event.seq,
    act: event.act,
    by: event.by,
    unit: event.unit === null ? null : unitView(reader.directory, event.unit, reader.language),
    person: isStaff(reader) ? (personView(reader.directory, event.person)?.name ?? event.person) : null,
    at: event.at,
    recordedAt: event.recordedAt,
    legal: event.legal,
    mark: event.mark,
    undone: taken.has(event.seq),
    reason:
      typeof reason === 'string' && open
        ? isStaff(reader) && reader.purpose === null
          ? maskText(reason)
          : reason
        : null,
    law: lawViews(reader.directory, event.input['basis'], isStaff(reader)),
    input: shownInput(form, event.input, reader),
    papers: paperViews(standing, [event], taken, reader),
    state: entered?.state ?? null,
  };
};

const isInternal = (form: unknown, field: string): boolean => {
  const properties = form && typeof form === 'object' && 'properties' in form ? form.properties : null;
  const property = properties && typeof properties === 'object' ? Reflect.get(properties, field) : null;
  return Boolean(property && typeof property === 'object' && Reflect.get(property, 'internal') === true);
};
