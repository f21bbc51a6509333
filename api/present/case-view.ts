import type { Standing } from '../../kernel/case.ts';
import { holder } from '../../kernel/holder.ts';
import { replay } from '../../kernel/replay.ts';
import { personView, unitView } from '../directory.ts';
import type { Running } from '../programmes.ts';
import type { CaseView, FileView, RightView } from '../view.ts';
import { actViews } from './act-view.ts';
import { putRightView, undoView } from './restoring-view.ts';
import { caseLine } from './case-line.ts';
import { clockViews } from './clock-view.ts';
import { eventViews } from './event-view.ts';
import { itemView } from './item-view.ts';
import { filesByMaterial, materialViews } from './material-view.ts';
import { isStaff, type Reader } from './reader.ts';
import { contactShown } from './party-shown.ts';
import { released } from './released.ts';
import { seatViews } from './seat-view.ts';
import { shownFacts } from './shown-facts.ts';
import type { Told } from './told.ts';

export type Shown = {
  readonly running: Running;
  readonly standing: Standing;
  readonly events: readonly Told[];
  readonly files: readonly FileView[];
  readonly rights: readonly RightView[];
};

/**
 * A case for one reader. The public sees it as it stood before an act whose papers are still held back; the
 * version is the true one, so that what they do is decided on how it really stands.
 */
export const caseView = (shown: Shown, reader: Reader): CaseView => {
  const { running } = shown;
  const events = isStaff(reader) ? shown.events : released(shown.events, reader.now);
  const standing = events.length === shown.events.length ? shown.standing : replay(events);
  // The address of a file names its case, so that whoever may see the one may open the other.
  const files = new Map(
    shown.files.map((file) => [file.id, { ...file, id: `${shown.standing.given.case}.${file.id}` }]),
  );
  const demonstration = shown.events[0]?.mark === 'demonstration';
  const loose = filesByMaterial(events)[''] ?? [];
  return {
    ...caseLine(running, standing, demonstration, shown.standing.seq, reader),
    parent: isStaff(reader) ? (standing.given.parent?.case ?? null) : null,
    contact: contactShown(running.loop, standing, reader),
    holderPerson: isStaff(reader) ? personView(reader.directory, holder(running.loop, standing)?.person ?? null) : null,
    item: itemView(standing.given.item, reader.language),
    facts: shownFacts(standing, reader),
    seats: seatViews(running.loop, standing, reader),
    clocks: clockViews(running, standing, reader),
    pauses: standing.pauses,
    debts: standing.debts,
    children: standing.children
      .filter(({ loop }) => isStaff(reader) || takesPart(reader, loop))
      .map(({ case: id, loop, outcome, ending }) => ({ case: id, loop, outcome, ending })),
    offer: standing.offer
      ? {
          to: unitView(reader.directory, standing.offer.to, reader.language),
          from: unitView(reader.directory, standing.offer.from, reader.language),
        }
      : null,
    materials: materialViews(standing, events, files, reader),
    notice: standing.notice,
    timeline: eventViews(running, standing, events, reader),
    acts: [...actViews(running, standing, reader), ...putRightView(running, standing, events, reader)],
    undo: undoView(running, standing, events, reader),
    rights: shown.rights,
    files: loose.flatMap((id) => files.get(id) ?? []),
  };
};

/** Work beside a case is the staff's own, but for what the person has a part in, such as a hearing. */
const takesPart = (reader: Reader, name: string): boolean =>
  reader.programmes.loops.some(
    ({ loop }) => loop.name === name && Object.values(loop.seats).some(({ kind }) => kind === 'party'),
  );
