import { dayOfMoment } from '../../kernel/day.ts';
import { refuse } from '../../kernel/refuse.ts';
import type { Register } from '../../kernel/register.ts';
import type { Proposal } from '../../programmes/zone/proposal.ts';
import { act } from '../../store/act.ts';
import type { EntryChange, Reads } from '../../store/act-request.ts';
import { checkEntry } from '../act/check-entry.ts';
import { actorKey } from '../act/act-on-case.ts';
import { dictionary } from '../dictionary.ts';
import type { Door } from '../door.ts';
import { DoorProblem, type FieldProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';
import { mayCheck } from './may-propose.ts';
import { proposalOf } from './proposal-of.ts';
import { proposalChange, published, stamped } from './published.ts';

type Person = Extract<Visitor, { kind: 'person' }>;
export type ProposalAct = 'propose' | 'check' | 'send-back' | 'drop';
export type ProposalWish = {
  readonly visitor: Person;
  /** One proposal, or all of a sheet. */
  readonly ids: readonly string[];
  readonly act: ProposalAct;
  readonly reason: string;
  /** The version seen of a single one; null where a whole sheet is meant. */
  readonly expects: number | null;
  readonly click: string;
  readonly language: 'zh' | 'en';
};

/**
 * Proposes, checks, sends back or drops proposals: all of them, or none. What is checked on or after its day is
 * published in the same transaction; what holds from a later day waits for it. Nobody checks what is their own.
 */
export const actOnProposals = async (
  door: Door,
  wish: ProposalWish,
): Promise<{ readonly states: readonly string[] }> => {
  const directory = await door.directory();
  const result = await act<{ states: readonly string[] }>(door.store, {
    actor: actorKey(wish.visitor),
    key: wish.click,
    body: JSON.stringify([wish.ids, wish.act, wish.reason]),
    mark: door.mark,
    work: async (reads) => {
      // Read all at once: a whole sheet is one step.
      const about = await reads.entries('proposal', wish.ids);
      for (const name of new Set([...about.values()].map(({ body }) => proposalOf(body).register)))
        await reads.entries(
          name,
          [...about.values()].map(({ body }) => proposalOf(body).entry),
        );
      const entries: EntryChange[] = [];
      const states: string[] = [];
      for (const id of wish.ids) {
        const { proposal, register } = await read(door, reads, id, wish.expects);
        const faults =
          wish.act === 'propose' || wish.act === 'check' ? faultsOf(door, directory, register, proposal) : [];
        if (faults.length) throw new DoorProblem('invalid', { fields: named(faults, proposal, wish) });
        const next = await stepped(door, reads, register, proposal, wish);
        states.push(next.state);
        entries.push(...changesOf(door, register, next, wish));
      }
      return { answer: { states }, entries };
    },
  });
  door.forgetDirectory();
  if (result.kind === 'done') return result.answer;
  if (result.kind === 'key-reused') throw new DoorProblem('key-reused');
  throw new DoorProblem('not-found');
};

const read = async (door: Door, reads: Reads, id: string, expects: number | null) => {
  const kept = await reads.entry('proposal', id);
  const proposal = kept && proposalOf(kept.body);
  const register = proposal ? door.programmes.registers[proposal.register] : undefined;
  if (!kept || !proposal || !register) throw new DoorProblem('not-found');
  if (expects !== null && kept.version !== expects)
    throw new DoorProblem('moved-on', { more: { version: kept.version } });
  return { proposal, register };
};

const faultsOf = (
  { programmes }: Door,
  directory: Parameters<typeof checkEntry>[0]['directory'],
  register: Register,
  proposal: Proposal,
): readonly FieldProblem[] => checkEntry({ programmes, directory }, register, stamped(register, proposal));

/** Faults of one of many say which it is. */
const named = (faults: readonly FieldProblem[], { entry }: Proposal, { ids }: ProposalWish): readonly FieldProblem[] =>
  ids.length === 1 ? faults : faults.map((fault) => ({ ...fault, field: `${entry}.${fault.field}` }));

const stepped = async (
  door: Door,
  reads: Reads,
  register: Register,
  proposal: Proposal,
  wish: ProposalWish,
): Promise<Proposal> => {
  const { visitor } = wish;
  const own = proposal.by === visitor.person;
  const keeps = visitor.roles.some((role) => register.changes.includes(role));
  const from = {
    propose: ['draft'],
    check: ['proposed'],
    'send-back': ['proposed', 'checked'],
    drop: ['draft', 'proposed'],
  };
  if (!from[wish.act].includes(proposal.state))
    throw new DoorProblem('proposal-away', { values: { state: proposal.state } });
  if (wish.act === 'propose' || wish.act === 'drop') {
    if (!own && !keeps) throw new DoorProblem('forbidden');
    return { ...proposal, state: wish.act === 'drop' ? 'dropped' : 'proposed', by: own ? proposal.by : visitor.person };
  }
  if (!keeps) throw new DoorProblem('forbidden');
  if (wish.act === 'send-back') {
    if (wish.reason === '') throw new DoorProblem('invalid', { fields: [{ field: 'reason', keyword: 'required' }] });
    return { ...proposal, state: 'draft', checkedBy: null, note: wish.reason };
  }
  if (!mayCheck(visitor, register, proposal.by))
    throw new DoorProblem('refused', {
      refusal: refuse('same-hand', 'check'),
      sentence: dictionary[wish.language]['proposal.same-hand'] ?? '',
    });
  const entry = await reads.entry(register.name, proposal.entry);
  if ((entry?.version ?? 0) !== proposal.base)
    throw new DoorProblem('moved-on', { more: { version: entry?.version ?? 0 } });
  const due = proposal.from <= dayOfMoment(door.now());
  return { ...proposal, state: due ? 'published' : 'checked', checkedBy: visitor.person };
};

const changesOf = (
  door: Door,
  register: Register,
  next: Proposal,
  { visitor, reason }: ProposalWish,
): readonly EntryChange[] => {
  const by = { unit: visitor.unit, person: visitor.person };
  return next.state === 'published'
    ? published(register, next, by, door.now())
    : [proposalChange(next, by, door.now(), reason)];
};
