import { dayOfMoment, isDay } from '../../kernel/day.ts';
import { dateWords, dayWords } from '../../kernel/day-words.ts';
import type { PaperContent, Words } from '../../kernel/programme.ts';
import { replay } from '../../kernel/replay.ts';
import { sayDays } from '../../kernel/say-days.ts';
import { dictionary } from '../dictionary.ts';
import { documentLetters, lawViews, personView, remedyView, unitView } from '../directory.ts';
import type { SheetPart } from '../document/sheet.ts';
import { say } from '../say.ts';
import type { PaperDocument } from '../view.ts';
import type { Shown } from './case-view.ts';
import { maskName, maskText } from './mask.ts';
import { paperId } from './paper-view.ts';
import { documentNumber } from './document-number.ts';
import { foundPaper, type FoundPaper } from './found-paper.ts';
import { nameKept } from './party-shown.ts';
import { isStaff, type Reader } from './reader.ts';
import { speakingUnit } from './speaking-unit.ts';

/** Where a paper that has been issued can be verified. */
export type Verified = { readonly address: string; readonly code: string };

/**
 * A paper as it reads in one language, written anew from the history as it stood when the paper was made. Prints
 * verified articles only. Null where there is no such paper, or it is not for this reader, or still held back.
 */
export const paperDocument = (
  shown: Shown,
  seq: number,
  paper: string,
  reader: Reader,
  verified: Verified | null = null,
): PaperDocument | null => {
  const found = foundPaper(shown, seq, paper, reader);
  return found && writtenPaper(shown, found, reader, verified);
};

/** The text of a paper that was found. */
export const writtenPaper = (
  { running: { loop, programme }, events }: Pick<Shown, 'running' | 'events'>,
  { event, effect, writer, state }: FoundPaper,
  reader: Reader,
  verified: Verified | null,
): PaperDocument => {
  const { language, directory } = reader;
  const standing = replay(events.filter((one) => one.seq <= event.seq));
  const words: Words = { ...dictionary[language], ...programme.words[language] };
  const unitName = (id: string) => personView(directory, id)?.name ?? unitView(directory, id, language).name;
  const whoToCall = (unit: string, person: string | null) => {
    const { name, phone } = unitView(directory, unit, language);
    const somebody = personView(directory, person)?.name;
    return [somebody, name, phone].filter((part) => part !== undefined && part !== null).join(' · ');
  };
  const speaking = speakingUnit(loop, standing, event);
  const content = writer({ event, standing, words, unitName, whoToCall });
  const masked = isStaff(reader) && reader.purpose === null;
  const day = dayOfMoment(event.legal ?? event.at);
  const seat = standing.seats[effect.to];
  const named = standing.given.right === undefined && !nameKept(loop, standing, reader);
  const name = seat && 'party' in seat && named ? reader.partyName(seat.party) : null;
  const demonstration = event.mark === 'demonstration';
  return {
    id: paperId(standing.given.case, event.seq, effect.paper),
    language,
    unit: unitName(speaking),
    number: documentNumber(
      standing,
      events,
      { seq: event.seq, paper: effect.paper },
      documentLetters(directory, speaking),
      content.series,
    ),
    title: content.title,
    to: name === null ? null : say(words['paper.to'] ?? '{name}', { name: masked ? maskName(name) : name }),
    plain: sayDays(content.plain, language),
    lines: content.lines.map(({ term, text }) => ({
      term,
      text: isDay(text) ? dayWords(text, language) : masked ? maskText(text) : text,
    })),
    list: content.list ? { ...content.list, count: words['paper.count'] ?? '' } : null,
    parts: [
      lawPart(content, reader, words),
      remedyPart(
        content.remedies || loop.papers[effect.paper]?.remedies === true,
        remedyView(directory, speaking, language),
        words,
      ),
    ].filter(({ lines }) => lines.length > 0),
    day,
    on: dateWords(day, language),
    seal: words['paper.seal'] ?? '',
    mark:
      state !== 'in-force'
        ? (words[`paper.mark.${state}`] ?? null)
        : demonstration
          ? (words['paper.sample'] ?? '')
          : null,
    verify: verified && { ...verified, say: words['paper.verify'] ?? '' },
    notes: language === 'en' ? [words['paper.translation'] ?? ''] : [],
    demonstration,
  };
};

const lawPart = ({ basis }: PaperContent, reader: Reader, words: Words): SheetPart => ({
  title: words['paper.laws'] ?? '',
  lines: lawViews(reader.directory, basis, false).map(({ instrument, article, text }) => {
    const law = article === '' ? instrument : say(words['paper.law'] ?? '', { instrument, article });
    return text === null ? law : say(words['paper.law.quoted'] ?? '', { law, text });
  }),
});

/** The organ and the court by name; in general words where the unit's entry names none. */
const remedyPart = (remedies: boolean, { organ, court }: ReturnType<typeof remedyView>, words: Words): SheetPart => ({
  title: words['paper.remedies'] ?? '',
  lines: remedies
    ? [
        organ === null
          ? (words['paper.remedies.reconsideration'] ?? '')
          : say(words['paper.remedies.reconsideration.at'] ?? '', { organ }),
        court === null
          ? (words['paper.remedies.litigation'] ?? '')
          : say(words['paper.remedies.litigation.at'] ?? '', { court }),
      ]
    : [],
});
