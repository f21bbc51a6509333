import { dayOfMoment } from '../../kernel/day.ts';
import { holder } from '../../kernel/holder.ts';
import { replay } from '../../kernel/replay.ts';
import { dictionary } from '../dictionary.ts';
import { lawViews, unitView } from '../directory.ts';
import type { PaperDocument } from '../view.ts';
import type { Shown } from './case-view.ts';
import { maskText } from './mask.ts';
import { mine, paperId, papersIn } from './paper-view.ts';
import { isStaff, type Reader } from './reader.ts';
import { neverOut } from './released.ts';

/**
 * A paper as it reads in one language, written anew from the history as it stood when the paper was made. Prints
 * verified articles only. Null where there is no such paper, or it is not for this reader, or still held back.
 */
export const paperDocument = (shown: Shown, seq: number, paper: string, reader: Reader): PaperDocument | null => {
  const { loop, programme } = shown.running;
  const event = shown.events.find((one) => one.seq === seq);
  const effect = event && papersIn(event).find((one) => one.paper === paper);
  const writer = programme.papers[loop.name]?.[paper];
  if (!event || !effect || !writer) return null;
  const out = effect.release <= reader.now && !neverOut(shown.events).has(seq);
  if (!isStaff(reader) && !(out && mine(shown.standing, effect.to, reader))) return null;
  const standing = replay(shown.events.filter((one) => one.seq <= seq));
  const unitName = (unit: string) => unitView(reader.directory, unit, reader.language).name;
  const words = { ...dictionary[reader.language], ...programme.words[reader.language] };
  const content = writer({ event, standing, words, unitName });
  const unit =
    event.unit ??
    holder(loop, standing)?.unit ??
    Object.values(standing.seats).flatMap((seat) => ('unit' in seat ? seat.unit : []))[0] ??
    '';
  const remedies =
    content.remedies || loop.papers[paper]?.remedies
      ? ['paper.remedies.reconsideration', 'paper.remedies.litigation']
      : [];
  return {
    id: paperId(standing.given.case, seq, paper),
    number: `${standing.given.number}-${seq}`,
    title: content.title,
    plain: content.plain,
    lines: isStaff(reader) ? content.lines.map(({ term, text }) => ({ term, text: maskText(text) })) : content.lines,
    list: content.list ?? null,
    laws: lawViews(reader.directory, content.basis, false),
    remedies: remedies.flatMap((key) => words[key] ?? []),
    unit: unitView(reader.directory, unit, reader.language),
    on: dayOfMoment(event.legal ?? event.at),
    demonstration: event.mark === 'demonstration',
  };
};
