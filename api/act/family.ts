import type { Decision, Event, Refusal, Standing } from '../../kernel/case.ts';
import { decide } from '../../kernel/decide.ts';
import { heardBy } from '../../kernel/heard-by.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import type { CaseChange, Reads } from '../../store/act-request.ts';
import type { Directory } from '../directory.ts';
import type { Door } from '../door.ts';
import type { Running } from '../programmes.ts';
import { followUpAfter } from '../consent/follow-up-after.ts';
import { tellOrders } from '../supervision/tell-orders.ts';
import { caseNumber } from './case-number.ts';
import { refuseBarred } from './barred.ts';
import { changeOf } from './change.ts';
import { contextOf } from './context.ts';
import { frozenItem } from './frozen-item.ts';
import { overBudget } from './within-budget.ts';

type Step = { readonly running: Running; readonly decision: Decision };
type Member = { readonly running: Running; readonly events: readonly Event[]; readonly standing: Standing };
export type Family = { readonly cases: readonly CaseChange[] };

/**
 * Follows a decision into the other cases that it opens, recalls or reports to, until nothing is left to tell,
 * so that all of it is written in one transaction. Gives the refusal of a case that could not be opened.
 */
export const family = async (
  door: Door,
  directory: Directory,
  reads: Reads,
  running: Running,
  first: Decision,
  at: string,
  beside: readonly Step[] = [],
): Promise<Family | { readonly refusal: Refusal }> => {
  const members = new Map<string, Member>();
  const pending: Step[] = [{ running, decision: first }, ...beside];
  const standingOf = async (id: string) => members.get(id)?.standing ?? (await reads.standing(id));

  /** One step of another case, by its parent or its child; what it is past hearing is let go. */
  const tell = async (
    id: string,
    act: (running: Running) => string | undefined,
    actor: Parameters<typeof decide>[2]['actor'],
  ) => {
    const standing = await standingOf(id);
    const told = standing && door.programmes.version(standing.hash);
    const name = told ? act(told) : undefined;
    if (!standing || !told || standing.state === null || name === undefined) return;
    const decision = decide(told.loop, standing, { act: name, actor, input: {}, at }, contextOf(door, told));
    pending.push({ running: told, decision });
  };

  for (let step = pending.shift(); step; step = pending.shift()) {
    const { decision } = step;
    const standing = decision.standing;
    if (!standing) continue;
    const id = standing.given.case;
    const stood = decision.events.length > 0 && decision.events[0]?.seq !== 1 ? await standingOf(id) : null;
    if (decision.events.length)
      members.set(id, {
        running: step.running,
        events: [...(members.get(id)?.events ?? []), ...decision.events],
        standing,
      });
    if (decision.events.length && standing.state === null) {
      const planned = await followUpAfter(door, reads, step.running, standing, at);
      if (planned !== null) pending.push(planned);
    }
    if (stood !== null) pending.push(...(await tellOrders(door, reads, step.running, stood, standing, at)));
    for (const opening of decision.opens) {
      const child = door.programmes.loop(opening.loop, dayOfMoment(at));
      if (!child) throw new Error(`no loop '${opening.loop}' to open`);
      const item =
        opening.item === undefined ? standing.given.item : await frozenItem(door, reads, child, opening.item);
      // Whoever may not apply for this again for now does not by way of another case either.
      if (opening.as !== undefined) await refuseBarred(door, directory, child.loop.name, opening.as, item);
      const number = await caseNumber(reads, child.loop, at);
      const parent = { case: id, child: opening.child };
      const given = {
        case: opening.case,
        number,
        item,
        seats: opening.seats,
        posts: directory.posts,
        parent,
      };
      const request = {
        act: child.loop.opens,
        actor:
          opening.as === undefined
            ? { kind: 'parent' as const, ...parent }
            : { kind: 'party' as const, party: opening.as },
        input: opening.input,
        at,
        given,
      };
      const opened = decide(child.loop, null, request, contextOf(door, child));
      if (opened.refusal) return { refusal: { ...opened.refusal, possible: [] } };
      pending.push({ running: child, decision: opened });
    }
    for (const recalled of decision.recalls) {
      const named = standing.children.find((run) => run.case === recalled)?.child ?? '';
      await tell(recalled, recallAct, { kind: 'parent', case: id, child: named });
    }
    const report = decision.reports;
    const parent = report && (await standingOf(report.case));
    if (report && parent?.children.some((run) => run.case === id && run.outcome === 'open'))
      await tell(report.case, ({ loop }) => heardBy(loop.children[report.child], report.ending), {
        kind: 'child',
        case: id,
        child: report.child,
        ending: report.ending,
      });
  }
  const cases: CaseChange[] = [];
  for (const [id, member] of members) {
    const before = member.events[0]?.seq === 1 ? null : await reads.standing(id);
    cases.push(changeOf(member.running, member.events, member.standing, before));
  }
  const over = await overBudget(reads, cases);
  return over === null ? { cases } : { refusal: over };
};

/** The act by which a loop lets its parent call it back. */
export const recallAct = ({ loop }: Running): string | undefined =>
  Object.entries(loop.acts).find(([, act]) => act.from !== 'new' && act.by.includes('parent'))?.[0];
