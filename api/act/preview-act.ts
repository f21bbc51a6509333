import { decide } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { writtenPaper } from '../present/paper-document.ts';
import { anyPaper } from '../present/found-paper.ts';
import { papersIn } from '../present/paper-view.ts';
import type { Reader } from '../present/reader.ts';
import type { Door } from '../door.ts';
import { readCase } from '../show-case.ts';
import { actorOf } from '../session/visitor.ts';
import type { PaperDocument } from '../view.ts';
import { answerOf, type Answer } from './answer.ts';
import { checkInput } from './check-input.ts';
import { contextOf } from './context.ts';

/**
 * The papers that an act would issue, decided as the act itself would be and then forgotten: nothing is written. Gives the
 * refusal where it would be refused.
 */
export const previewAct = async (
  door: Door,
  id: string,
  act: string,
  input: JsonObject,
  reader: Reader,
): Promise<{ readonly papers: readonly PaperDocument[] } | { readonly refused: Answer }> => {
  const { shown, party } = await readCase(door, id, reader);
  const { running, standing, events } = shown;
  // A name that every object knows is not an act of the loop.
  const name = Object.hasOwn(running.loop.acts, act) ? act : '';
  const opensChild = running.loop.acts[name]?.opensChild !== undefined;
  const request = { act: name, actor: actorOf(reader.visitor), input, at: reader.now };
  const decision = decide(
    running.loop,
    standing,
    opensChild ? { ...request, childCase: 'preview' } : request,
    contextOf(door, running),
  );
  if (decision.refusal) return { refused: answerOf(running.loop.name, id, standing, decision.refusal) };
  await checkInput(door, running, name, input, reader.visitor);
  const after = {
    running,
    events: [...events, ...decision.events.map((event) => ({ ...event, recordedAt: reader.now, mark: door.mark }))],
  };
  const named = { ...reader, partyName: (asked: string) => (party?.party === asked ? party.name : null) };
  return {
    papers: decision.events.flatMap((event) =>
      papersIn(event).flatMap(({ paper }) => {
        const found = anyPaper(after, event.seq, paper, reader.now);
        return found ? writtenPaper(after, { ...found, state: 'held' }, named, null) : [];
      }),
    ),
  };
};
