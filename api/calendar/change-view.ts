import type { CalendarCount } from '../../store/calendar-count.ts';
import type { Language } from '../../kernel/programme.ts';
import { personView, unitView, type Directory } from '../directory.ts';
import type { CalendarChangeView, CalendarCountView } from './view.ts';
import type { CalendarChange } from './calendar-change.ts';
import { nothing, type Found } from './preview.ts';

type Counts = { readonly preview: CalendarCount | null; readonly recount: CalendarCount | null };

/** A change of the calendar as the desk shows it: what it says, who proposed and ended it, and what it moves. */
export const changeView = (
  change: CalendarChange,
  { preview, recount }: Counts,
  {
    directory,
    language,
    version,
  }: { readonly directory: Directory; readonly language: Language; readonly version: string },
): CalendarChangeView => {
  const found: Found = { ...nothing, ...(preview?.found as unknown as Partial<Found> | undefined) };
  const name = (person: string | null): string | null => personView(directory, person)?.name ?? person;
  const units = Object.entries(found.units).toSorted(([, a], [, b]) => b - a);
  return {
    id: change.id,
    kind: change.withdraws === null ? change.layer.kind : 'withdrawal',
    status: change.status,
    // Another change came into force since: what was counted no longer holds.
    stale: change.status === 'draft' && change.before !== version,
    document: change.document,
    title: change.layer.title,
    year: change.layer.kind === 'notice' ? change.layer.year : null,
    off: change.layer.off,
    work: change.layer.work,
    proposedBy: name(change.proposedBy) ?? '',
    proposer: change.proposedBy,
    proposedAt: change.proposedAt,
    endedBy: name(change.endedBy),
    endedAt: change.endedAt,
    preview: preview === null ? null : countView(preview),
    recount: recount === null ? null : countView(recount),
    found: {
      ...found,
      units: units.map(([unit, dates]) => ({ name: unitView(directory, unit, language).name, dates })),
      lines: found.lines.map(({ unit, ...line }) => ({
        ...line,
        unit: unit === null ? '' : unitView(directory, unit, language).name,
      })),
    },
  };
};

const countView = ({ total, counted, moved, ended }: CalendarCount): CalendarCountView => ({
  total,
  counted,
  moved,
  ended,
});
