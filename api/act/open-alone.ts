import type { Given } from '../../kernel/case.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import { decide } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { act } from '../../store/act.ts';
import { newId } from '../../store/new-id.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { actorOf, type Visitor } from '../session/visitor.ts';
import { knownFor } from '../supervision/known-of.ts';
import { aboutCase } from './about-case.ts';
import { actorKey } from './act-on-case.ts';
import { answerOf, type Answer } from './answer.ts';
import { caseNumber } from './case-number.ts';
import { checkInput } from './check-input.ts';
import { contextOf } from './context.ts';
import { family } from './family.ts';
import { givenSeats } from './given-seats.ts';
import { maySee } from './may-see.ts';

type Alone = {
  readonly visitor: Visitor;
  readonly loop: string;
  /** The case beside which it stands, where there is one. */
  readonly about: string | null;
  readonly input: JsonObject;
  readonly key: string;
};

/**
 * Opens a case that serves nobody and stands alone: an order about another case, a leader's instruction. What such a case
 * knows of the one it is about is read there and not taken from whoever gives it. Refuses what may not be seen.
 */
export const openAlone = async (door: Door, opened: Alone) => {
  const at = door.now();
  const running = door.programmes.loop(opened.loop, dayOfMoment(at));
  if (running?.loop.standsAlone !== true) throw wrong('loop');
  const { loop } = running;
  if (opened.about === null && loop.name === 'supervision') throw wrong('about', 'required');
  const directory = await door.directory();
  return act<Answer>(door.store, {
    actor: actorKey(opened.visitor),
    key: opened.key,
    body: JSON.stringify([opened.loop, opened.about, opened.input]),
    ...(opened.about === null ? {} : { also: [opened.about] }),
    mark: door.mark,
    work: async (reads) => {
      const about = opened.about === null ? null : await reads.standing(opened.about);
      const served = about && door.programmes.version(about.hash);
      if (opened.about !== null && !(about && served && maySee(opened.visitor, served.loop, about)))
        throw wrong('about');
      const input = { ...opened.input, ...(served && about ? knownFor(loop, served.loop, about, at) : {}) };
      await checkInput(door, running, loop.opens, input, opened.visitor);
      const item = served && about ? aboutCase(served, about) : {};
      const { posts } = directory;
      const seats = givenSeats(loop, { visitor: opened.visitor, party: '', input, item, posts, about: null });
      const given: Given = {
        case: newId('c'),
        number: await caseNumber(reads, loop, at),
        item,
        seats,
        posts,
        ...(about === null ? {} : { parent: { case: about.given.case, child: loop.name } }),
      };
      const request = { act: loop.opens, actor: actorOf(opened.visitor), input, at, given };
      const decision = decide(loop, null, request, contextOf(door, running));
      if (!decision.standing) return { answer: answerOf(loop.name, given.case, null, decision.refusal) };
      const wide = await family(door, directory, reads, running, decision, at);
      if ('refusal' in wide) return { answer: answerOf(loop.name, given.case, null, wide.refusal) };
      return { ...wide, answer: answerOf(loop.name, given.case, decision.standing, null) };
    },
  });
};

const wrong = (field: string, keyword = 'unknown') => new DoorProblem('invalid', { fields: [{ field, keyword }] });
