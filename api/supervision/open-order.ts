import { dayOfMoment } from '../../kernel/day.ts';
import { decide } from '../../kernel/decide.ts';
import { holder } from '../../kernel/holder.ts';
import { owed } from '../../kernel/owed.ts';
import { act } from '../../store/act.ts';
import type { Late } from '../../store/late-cases.ts';
import { newId } from '../../store/new-id.ts';
import { aboutCase } from '../act/about-case.ts';
import { caseNumber } from '../act/case-number.ts';
import { contextOf } from '../act/context.ts';
import { family } from '../act/family.ts';
import type { Door } from '../door.ts';
import { knownOf } from './known-of.ts';

/** Under this name the orders that the clock has given are kept, each once for a case, a clock and its day. */
export const ladder = 'ladder';

/**
 * Gives the order about a case that is red, or that was done again for the second time, as a case of its own. Gives whether
 * it did: what was ordered before, or is late no more, is let be. Throws where the order is refused.
 */
export const openOrder = async (door: Door, late: Late): Promise<boolean> => {
  const directory = await door.directory();
  const result = await act<boolean>(door.store, {
    actor: 'clock',
    key: null,
    mark: door.mark,
    also: [late.id],
    work: async (reads) => {
      if ((await reads.lastTurn(ladder, late.entry)) > 0) return { answer: false };
      const at = door.now();
      const about = await reads.standing(late.id);
      const known = about && door.programmes.version(about.hash);
      const running = door.programmes.loop('supervision', dayOfMoment(at));
      if (!about || !known || !running) throw new Error(`no order can be given about case ${late.id}`);
      const has = holder(known.loop, about);
      const most = owed(known.loop, about);
      if (has === null || (late.cause === 'red' && most?.missed !== true)) return { answer: false };
      const words = known.programme.words.zh;
      const clock = words[`${known.loop.name}.clock.${most?.clock ?? ''}`] ?? '';
      const said = late.cause === 'red' ? `${clock}已超期，请负责人督促办理` : '两次重办仍未解决，请负责人督促办理';
      const given = {
        case: newId('c'),
        number: await caseNumber(reads, running.loop, at),
        item: aboutCase(known, about),
        seats: { ordered: { unit: has.unit, person: null } },
        posts: directory.posts,
        parent: { case: late.id, child: 'supervision' },
      };
      const input = { cause: late.cause, what: `${about.given.number}：${said}。`, ...knownOf(known.loop, about, at) };
      const request = { act: running.loop.opens, actor: { kind: 'clock' as const }, input, at, given };
      const decision = decide(running.loop, null, request, contextOf(door, running));
      const wide = await family(door, directory, reads, running, decision, at);
      const refusal = decision.refusal ?? ('refusal' in wide ? wide.refusal : null);
      if (refusal !== null || 'refusal' in wide)
        throw new Error(`the order about case ${late.id} was refused: ${refusal?.kind}`);
      const turn = { rhythm: ladder, entry: late.entry, turn: 1, turn_on: dayOfMoment(at), case_id: given.case };
      return { ...wide, turns: [turn], answer: true };
    },
  });
  if (result.kind === 'done') return result.answer;
  if (result.kind === 'not-kept') throw new Error(`constraint ${result.constraint}: ${result.message}`);
  return false;
};
