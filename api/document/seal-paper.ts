import { hashOf, keepPrint, paperPrints } from '../../store/paper-print.ts';
import type { Door } from '../door.ts';
import { speakingUnit } from '../present/speaking-unit.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';
import { replay } from '../../kernel/replay.ts';
import { fileOf, type Issued } from './issued.ts';
import { recordOfPaper } from './paper-record.ts';
import { sealFault } from './sealer.ts';

/** Who may use a unit's seal. */
const roles = ['approver', 'head'];

/** Whether somebody may have a paper sealed: whoever decides for the unit whose paper it is. */
export const maySeal = (door: Door, { shown, found }: Pick<Issued, 'shown' | 'found'>, visitor: Visitor): boolean => {
  if (!door.seal || visitor.kind !== 'person' || found.state !== 'in-force') return false;
  const standing = replay(shown.events.filter(({ seq }) => seq <= found.event.seq));
  const unit = speakingUnit(shown.running.loop, standing, found.event);
  return visitor.unit === unit && visitor.roles.some((role) => roles.includes(role));
};

/**
 * Has a paper sealed electronically. The use is recorded before the service is asked and again with what came of it, so
 * that no seal is used unseen. Refuses whoever does not decide for that unit, a paper that is sealed or not in force, and
 * a file that came back without a signature or with another text.
 */
export const sealPaper = async (door: Door, issued: Issued, visitor: Visitor): Promise<void> => {
  if (!door.seal) throw new DoorProblem('no-seal-service');
  if (visitor.kind !== 'person' || !maySeal(door, issued, visitor)) throw new DoorProblem('seal-not-yours');
  const { key, document } = issued;
  if ((await paperPrints(door.store, key)).some(({ sealed, language }) => sealed && language === document.language))
    throw new DoorProblem('sealed-already');
  const bytes = await fileOf(door, issued);
  const { person, unit } = visitor;
  const use = { at: door.now(), person, unit, before: hashOf(bytes), after: null, outcome: 'asked' as const };
  const paper = { paper: document.id, case: key.case, number: document.number };
  const settle = (outcome: 'asked' | 'sealed' | 'failed', after: string | null) =>
    recordOfPaper(door, paper, { unit, person }, (before) => ({
      ...before,
      seals: [
        ...before.seals.filter((one) => !(one.at === use.at && one.person === person && one.outcome === 'asked')),
        { ...use, outcome, after },
      ],
    }));
  await settle('asked', null);
  const sealed = await door
    .seal({ bytes, paper: document.id, number: document.number, unit, person })
    .catch(() => null);
  const fault = sealed === null ? 'unreachable' : sealFault(bytes, sealed);
  if (sealed === null || fault !== null) {
    await settle('failed', null);
    throw new DoorProblem('seal-failed', { more: { fault } });
  }
  const print = await keepPrint(door.store, door.files, key, {
    language: document.language,
    sealed: true,
    bytes: sealed,
  });
  await settle('sealed', print.hash);
};
