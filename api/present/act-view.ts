import type { Standing } from '../../kernel/case.ts';
import type { Branch, Loop } from '../../kernel/loop.ts';
import { possible } from '../../kernel/possible.ts';
import { fills } from '../../kernel/seated.ts';
import { formOf } from '../act/check-input.ts';
import { unitView } from '../directory.ts';
import { refusalSentence } from '../refusal.ts';
import type { Running } from '../programmes.ts';
import { actorOf } from '../session/visitor.ts';
import type { ActView } from '../view.ts';
import type { Reader } from './reader.ts';

/**
 * What this reader's seats could ever do in this case, in the order of the loop; each that is not possible now
 * says why not.
 */
export const actViews = (running: Running, standing: Standing, reader: Reader): readonly ActView[] => {
  const { loop, programme, guards, hash } = running;
  if (standing.state === null) return [];
  const actor = actorOf(reader.visitor);
  const context = { calendar: reader.calendar, guards, hash };
  const seats = Object.keys(loop.seats).filter((seat) => fills(loop, standing, seat, actor));
  const receives = reader.visitor.kind === 'person' && standing.offer?.to === reader.visitor.unit;
  const words = {
    language: reader.language,
    loop: loop.name,
    words: programme.words[reader.language],
    unitName: (unit: string) => unitView(reader.directory, unit, reader.language).name,
    materials: materialNames(standing, reader),
  };
  return possible(loop, standing, actor, reader.now, context).flatMap(({ act, refusal }) => {
    const definition = loop.acts[act];
    const by = definition?.by ?? [];
    const could = by.some(
      (seat) => seats.includes(seat) || (seat === 'holder' && seats.length > 0) || (seat === 'receiver' && receives),
    );
    if (!definition || !could || (refusal && hidden.has(refusal.kind))) return [];
    const ends = branchesOf(loop, act).some(({ to }) => loop.endings[to] !== undefined);
    return [
      {
        act,
        form: formOf(running, act),
        refusal,
        why: refusal ? refusalSentence(refusal, words) : null,
        holds: reader.visitor.kind === 'person' && loop.correction !== null && tells(loop, act),
        ends,
      },
    ];
  });
};

/** Not worth a greyed button: somebody else's act, or nothing to answer. */
const hidden: ReadonlySet<string> = new Set(['not-yours', 'no-offer', 'not-paused', 'nothing-owed', 'unknown-act']);

const branchesOf = (loop: Loop, act: string): readonly Branch[] => {
  const to = loop.acts[act]?.to ?? 'stay';
  return typeof to === 'string' ? [{ to }] : to;
};

/** Whether an act tells somebody outside on a paper. */
const tells = (loop: Loop, act: string): boolean => {
  const definition = loop.acts[act];
  return [
    definition?.paper,
    definition?.pauses && loop.pauses[definition.pauses]?.paper,
    definition?.extends && loop.clocks[definition.extends]?.extension?.paper,
    ...branchesOf(loop, act).flatMap(({ to, paper }) => [paper, loop.endings[to]?.paper]),
  ].some((paper) => typeof paper === 'string' && loop.seats[loop.papers[paper]?.to ?? '']?.kind === 'party');
};

/** The names of the item's materials, by id. */
export const materialNames = (
  standing: Standing,
  reader: Pick<Reader, 'language'>,
): Readonly<Record<string, string>> => {
  const materials = standing.given.item['materials'];
  return Object.fromEntries(
    (Array.isArray(materials) ? materials : []).map((material) => [
      String(material.id),
      String((reader.language === 'en' && material.nameEn) || material.name),
    ]),
  );
};
