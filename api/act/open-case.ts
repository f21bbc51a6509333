import type { Given, Moment } from '../../kernel/case.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import { decide } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { act } from '../../store/act.ts';
import type { Reads } from '../../store/act-request.ts';
import { findParty } from '../../store/party.ts';
import { newId } from '../../store/new-id.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { askedAlready } from '../policy/asked-already.ts';
import { objectedTo } from '../policy/objected.ts';
import type { Running } from '../programmes.ts';
import { actorOf, type Visitor } from '../session/visitor.ts';
import { aboutCase } from './about-case.ts';
import { screened } from '../review/screened.ts';
import { actorKey } from './act-on-case.ts';
import { refuseBarred } from './barred.ts';
import { answerOf, type Answer } from './answer.ts';
import { caseNumber } from './case-number.ts';
import { checkInput } from './check-input.ts';
import { checkProjectCode } from './check-project-code.ts';
import { contextOf } from './context.ts';
import { family } from './family.ts';
import { frozenItem } from './frozen-item.ts';
import { givenSeats } from './given-seats.ts';
import { givingWay, subjectOf } from './giving-way.ts';
import { redeem } from './redeem.ts';

export type Opened = {
  readonly visitor: Visitor;
  readonly loop: string;
  readonly item: string | null;
  readonly right: string | null;
  /** Whom the case serves: the visitor, or whoever the staff opens it for. */
  readonly party: string;
  readonly input: JsonObject;
  /** What the door itself knows of a review: how it reached us, at which window, who entered a paper slip. */
  readonly noted?: JsonObject;
  /** When a paper slip was filled in; now, where nothing is said. */
  readonly when?: Moment;
  readonly key: string;
};

/**
 * Opens a case. Freezes the service item as it is listed today, fills the seats that come from outside, uses the
 * right where one is named, and does the opening act. Refuses what the form, the item or the kernel refuses.
 */
export const openCase = async (door: Door, opened: Opened) => {
  const at = door.now();
  const running = door.programmes.loop(opened.loop, dayOfMoment(at));
  if (!running || running.loop.serves === null)
    throw new DoorProblem('invalid', { fields: [{ field: 'loop', keyword: 'unknown' }] });
  await checkInput(door, running, running.loop.opens, opened.input, opened.visitor);
  const directory = await door.directory();
  const served = opened.right === null ? null : ((await findParty(door.store, opened.party))?.name ?? null);
  return act<Answer>(door.store, {
    actor: actorKey(opened.visitor),
    key: opened.key,
    body: JSON.stringify([opened.loop, opened.item, opened.right, opened.party, opened.input]),
    party: opened.party,
    mark: door.mark,
    work: async (reads) => {
      const { loop } = running;
      const open = await reads.openCases(opened.party);
      const right = await usedRight(door, reads, running, opened);
      const item = right
        ? await serviceOf(door, reads, right.caseId)
        : await frozenItem(door, reads, running, opened.item);
      await refuseBarred(door, directory, loop.name, opened.party, item);
      await askedAlready(reads, loop, item, opened.input);
      checkProjectCode(directory, running, item, opened.input);
      const about = right?.aboutUnit ? { unit: right.aboutUnit, person: right.aboutPerson } : null;
      const seats = givenSeats(loop, { ...opened, item, posts: directory.posts, about });
      const number = await caseNumber(reads, loop, at);
      const given: Given = {
        case: newId('c'),
        number,
        item,
        seats,
        posts: directory.posts,
        subject: subjectOf(open, item),
        ...(right ? { right: right.id } : {}),
      };
      const words = right === null ? {} : screened(directory, right.aboutUnit, served, opened.input);
      const input = { ...opened.input, ...words, ...opened.noted };
      const leaves = loop.acts[loop.opens]?.leaves === undefined ? {} : { childCase: newId('c') };
      const request = { act: loop.opens, actor: actorOf(opened.visitor), input, at, given, ...leaves };
      const decision = decide(loop, null, request, contextOf(door, running));
      if (!decision.standing) return { answer: answerOf(loop.name, given.case, null, decision.refusal) };
      const ended = await givingWay(door, reads, open, { loop: loop.name, id: given.case, item, at });
      const stopped = await objectedTo(door, reads, running, item, opened.input);
      const wide = await family(door, directory, reads, running, decision, at, [...ended, ...stopped]);
      if ('refusal' in wide) return { answer: answerOf(loop.name, given.case, null, wide.refusal) };
      return { ...wide, answer: answerOf(loop.name, given.case, decision.standing, null) };
    },
  });
};

/** A loop that is opened by a right is opened in no other way. */
const usedRight = async (door: Door, reads: Reads, { loop }: Running, opened: Opened) => {
  const byRight = door.programmes.loops.some((other) =>
    Object.values(other.loop.rights).some((right) => right.loop === loop.name),
  );
  if (!byRight) return null;
  if (!opened.right) throw new DoorProblem('invalid', { fields: [{ field: 'right', keyword: 'required' }] });
  const right = await redeem(door, reads, opened.right, opened.visitor, opened.when);
  if (right.loop !== loop.name) throw new DoorProblem('invalid', { fields: [{ field: 'right', keyword: 'unknown' }] });
  return right;
};

/** What a review says of the service it is about. */
const serviceOf = async (door: Door, reads: Reads, id: string): Promise<JsonObject> => {
  const served = await reads.standing(id);
  const running = served && door.programmes.version(served.hash);
  return served && running ? aboutCase(running, served) : { case: id, number: '' };
};
