import { paperWriter } from '../../kernel/paper.ts';
import type { PaperPlan } from '../../kernel/paper.ts';
import type { PaperLine, PaperWriter, Programme } from '../../kernel/programme.ts';

type Reads = Parameters<PaperWriter>[0];

const agreed = ['hours', 'wording', 'agreedOn'] as const;

/** Whoever agreed may withdraw, easily. */
const toWithdraw = ['PI15'];

/** What each paper says. Every one about a consent says how it is withdrawn. */
const plans: Readonly<Record<string, Readonly<Record<string, PaperPlan>>>> = {
  contact: {
    'consent-slip': { due: 'consent', facts: agreed, law: toWithdraw },
    'change-slip': { due: 'consent', facts: agreed, law: toWithdraw },
    'lapse-notice': { facts: ['agreedOn', 'lapsedOn'] },
    'withdrawal-confirmation': { facts: ['agreedOn', 'withdrawnOn'], law: toWithdraw },
  },
  improvement: {
    'suggestion-slip': { due: 'planning', facts: ['suggestion', 'raisedOn'] },
    'plan-notice': { facts: ['suggestion', 'change', 'dueOn'] },
    'what-changed': { facts: ['suggestion', 'changed', 'changedOn', 'guide', 'guideVersion'] },
    'decline-notice': { facts: ['suggestion', 'declinedOn'] },
    'withdrawal-confirmation': { facts: ['suggestion', 'withdrawnOn'] },
    'correction-of-act': {},
  },
  'enterprise-visit': {
    'day-notice': { facts: ['visitOn', 'turnOn'] },
    'visit-record': { facts: ['visitedOn', 'met', 'heard'] },
    'no-visit': { facts: ['turnOn', 'saidNoOn', 'recalledOn'] },
    'missed-notice': { facts: ['turnOn', 'missedOn', 'excusedOn'] },
  },
};

/** What was agreed to is a list: each purpose and each way by its name. */
const named = (reads: Reads, fact: string): PaperLine => {
  const value = reads.standing.facts[fact];
  const said = (Array.isArray(value) ? value : []).map(
    (one) => reads.words[`contact.value.${fact}.${String(one)}`] ?? String(one),
  );
  return {
    term: reads.words[`contact.line.${fact}`] ?? fact,
    text: said.join(reads.words['contact.list.comma'] ?? ', '),
  };
};

const consentPaper =
  (paper: string): PaperWriter =>
  (reads) => {
    const content = paperWriter('contact', paper, plans['contact']?.[paper] ?? {})(reads);
    const [number, ...others] = content.lines;
    const terms = [named(reads, 'purposes'), named(reads, 'channels')];
    return { ...content, lines: [...(number === undefined ? [] : [number]), ...terms, ...others] };
  };

const written = Object.fromEntries(
  Object.entries(plans).map(([loop, own]) => [
    loop,
    Object.fromEntries(Object.entries(own).map(([paper, plan]) => [paper, paperWriter(loop, paper, plan)])),
  ]),
);

export const papers: Programme['papers'] = {
  ...written,
  contact: {
    ...written['contact'],
    'consent-slip': consentPaper('consent-slip'),
    'change-slip': consentPaper('change-slip'),
  },
  'follow-up': {},
};
