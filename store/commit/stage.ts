import type { ActRequest, CaseChange, EntryChange, Outcome } from '../act-request.ts';
import { nothingHeld, together } from '../../kernel/account.ts';
import { bigrams } from '../bigrams.ts';
import { ledgerRecords } from '../derive/ledger-records.ts';
import { paperRecords } from '../derive/paper-records.ts';
import { rightRecords } from '../derive/right-records.ts';
import { newId } from '../new-id.ts';
import type { Batch, Draft, PrecedentRecord, Touched, Undone } from './batch.ts';
import { click, nothing } from './batch.ts';
import { plainText } from './plain-text.ts';
import { entryOf, standingOf } from './reads.ts';

/**
 * Adds what an act decided to what its batch will write. Everything that can fail is done before anything
 * is kept, so an act that throws leaves the others as they were.
 */
export const stage = async (
  batch: Batch,
  request: ActRequest,
  outcome: Outcome,
  bodyHash: string,
  numbers: ReadonlyMap<string, number>,
): Promise<void> => {
  const own = nothing();
  for (const change of outcome.cases ?? []) {
    if (change.events.length === 0) continue;
    const caseId = change.standing.given.case;
    const staged = own.cases.get(caseId) ?? batch.staged.cases.get(caseId);
    const draws = change.standing.held !== undefined || staged?.standing.held !== undefined;
    const stood = draws && change.events[0]?.seq !== 1 ? (staged?.standing ?? (await standingOf(batch, caseId))) : null;
    own.cases.set(caseId, await touched(batch, staged, change, request));
    own.drafts.push(...change.events.map((event) => draft(caseId, 'case', event, request)));
    own.rights.push(...rightRecords(change.loop, change.standing, change.events, change.title));
    own.outbox.push(...paperRecords(change.loop, change.standing, change.events));
    own.undone.push(...undone(change));
    own.precedents.push(...precedent(change));
    if (draws) own.ledger.push(...ledgerRecords(stood, change.events));
  }
  for (const entry of outcome.entries ?? []) {
    const name = `${entry.register}:${entry.key}`;
    const version = ((own.entries.get(name) ?? (await entryOf(batch, entry.register, entry.key)))?.version ?? 0) + 1;
    own.entries.set(name, { ...entry, version });
    own.drafts.push(draft(name, 'entry', said(entry, version), request));
  }
  own.turns.push(...(outcome.turns ?? []));
  own.outbox.push(...(outcome.messages ?? []).map((message) => ({ message_id: newId('m'), ...message })));
  if (own.drafts.length === 0 && own.outbox.length === 0) return;
  if (request.key !== null) {
    plainText(outcome.answer);
    own.answers.set(click(request.actor, request.key), {
      actor: request.actor,
      key: request.key,
      bodyHash,
      answer: outcome.answer,
    });
  }
  keep(batch, own, numbers);
};

const keep = ({ staged }: Batch, own: ReturnType<typeof nothing>, numbers: ReadonlyMap<string, number>): void => {
  staged.drafts.push(...own.drafts);
  staged.rights.push(...own.rights);
  staged.outbox.push(...own.outbox);
  staged.undone.push(...own.undone);
  staged.precedents.push(...own.precedents);
  staged.ledger.push(...own.ledger);
  staged.turns.push(...own.turns);
  for (const { account, funded, promised, paid } of own.ledger)
    staged.drawn.set(account, together(staged.drawn.get(account) ?? nothingHeld, { funded, promised, paid }));
  for (const [id, value] of own.cases) staged.cases.set(id, value);
  for (const [name, value] of own.entries) staged.entries.set(name, value);
  for (const [series, value] of numbers) staged.numbers.set(series, value);
  for (const [name, value] of own.answers) staged.answers.set(name, value);
};

const touched = async (
  batch: Batch,
  staged: Touched | undefined,
  change: CaseChange,
  request: ActRequest,
): Promise<Touched> => {
  const caseId = change.standing.given.case;
  // A first event opens a case; were there one already, its first event would be there twice.
  const opens = change.events[0]?.seq === 1;
  const before = staged === undefined ? (opens ? null : await standingOf(batch, caseId)) : staged.before;
  const stood = (staged === undefined ? before : staged.standing)?.seq ?? 0;
  if (
    change.events.some((event, index) => event.seq !== stood + index + 1) ||
    change.standing.seq !== stood + change.events.length
  )
    throw new Error(`case ${caseId} has ${stood} events; what was decided does not follow them`);
  return {
    before,
    standing: change.standing,
    loop: change.loop,
    events: [...(staged?.events ?? []), ...change.events],
    title: change.title,
    words: change.words ?? staged?.words ?? '',
    mark: staged?.mark ?? request.mark,
  };
};

type Happened = { readonly seq: number; readonly act: string; readonly at: string };

const draft = (stream: string, kind: Draft['kind'], what: Happened, request: ActRequest): Draft => ({
  stream,
  seq: what.seq,
  kind,
  act: what.act,
  at: what.at,
  mark: request.mark,
  body: plainText(what),
});

const said = (
  { register, key, act, at, by, body, reason }: EntryChange,
  seq: number,
): Happened & Readonly<Record<string, unknown>> => ({
  seq,
  register,
  key,
  act,
  at,
  unit: by.unit,
  person: by.person,
  reason: reason ?? null,
  body,
});

const undone = (change: CaseChange): readonly Undone[] =>
  change.events.flatMap((event) =>
    event.effects.flatMap((effect) =>
      effect.kind === 'restore'
        ? [{ case_id: change.standing.given.case, after: effect.seq, undone_by: event.seq }]
        : [],
    ),
  );

const precedent = (change: CaseChange): readonly PrecedentRecord[] =>
  change.precedent === undefined
    ? []
    : [
        {
          case_id: change.standing.given.case,
          seq: change.standing.seq,
          unit: change.precedent.unit,
          words: change.precedent.text,
          bigrams: bigrams(change.precedent.text),
        },
      ];
