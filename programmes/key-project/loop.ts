import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { corrected } from './inner.ts';
import { projectActs } from './project-acts.ts';
import { projectClocks } from './project-clocks.ts';

const alliance = ['alliance-office'] as const;
const right = { to: 'enterprise', window: workdays(5), basis: 'review-window', loop: 'review' } as const;

/**
 * A key project (重点项目, domain 10 B): heard of, contacted, checked against industrial policy and put on the list; then
 * served by a team that the bureau's head leads, with two named agents, through four stages to the hand-over.
 */
export const keyProject = defineLoop({
  name: 'key-project',
  letters: 'KP',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'enterprise',
  outside: {
    'told-once': 'materials are asked for by the items of its stages, each once; the list itself asks for none',
    trusted: 'what may follow later is owed in the items of its stages',
    kept: 'the alliance office leads every key project; what it gives to others it gives as cases of their own',
  },
  opens: 'introduce',
  seats: {
    enterprise: { kind: 'party', bound: 'given' },
    introducer: { kind: 'post', role: 'contact', bound: 'given', pinned: true },
    office: { kind: 'post', role: 'office', bound: { zone: alliance } },
    lead: { kind: 'post', role: 'head', bound: { zone: alliance } },
    sponsor: { kind: 'post', role: 'contact', bound: 'act' },
    // 全程帮办代办 is done by two named people (the page says so): nobody leaves without a successor.
    agents: { kind: 'post', role: 'clerk', bound: 'act', least: 2 },
  },
  states: {
    introduced: { holder: 'office' },
    contacted: { holder: 'office' },
    checked: { holder: 'lead' },
    listed: { holder: 'lead' },
    serving: { holder: 'lead' },
    finishing: { holder: 'office', awaits: 'enterprise' },
    handing: { holder: 'lead' },
  },
  endings: {
    completed: {
      answers: true,
      outcome: 'completed',
      tells: 'enterprise',
      paper: 'completion-record',
      evidence: ['completedOn', 'confirmedOn', 'handedOverOn'],
      invites: 'service',
    },
    'not-listed': {
      answers: true,
      outcome: 'not-listed',
      tells: 'enterprise',
      paper: 'not-listed-decision',
      evidence: ['declinedOn'],
      invites: 'reception',
    },
    unlisted: {
      answers: true,
      outcome: 'unlisted',
      tells: 'enterprise',
      paper: 'unlisting-decision',
      evidence: ['unlistedOn'],
      invites: 'reception',
    },
    dropped: {
      answers: false,
      outcome: 'dropped',
      tells: 'enterprise',
      paper: 'dropped-record',
      evidence: ['droppedOn'],
      invites: 'reception',
    },
  },
  clocks: projectClocks,
  pauses: {},
  debts: {},
  children: {
    stage: { loop: 'project-stage', hears: 'hear-stage', follows: true },
    meeting: { loop: 'consultation-meeting', hears: 'hear-meeting', follows: true },
    blocker: { loop: 'inquiry', hears: 'hear-blocker', follows: true },
    start: { loop: 'work-start', hears: 'hear-start', follows: true },
    handover: { loop: 'project-handover', hears: 'hear-handover', follows: true },
  },
  rights: {
    service: { ...right, about: 'agents' },
    reception: { ...right, about: 'office' },
  },
  papers: {
    'first-contact': { to: 'enterprise', grounds: false },
    'listing-decision': { to: 'enterprise', grounds: true },
    'not-listed-decision': { to: 'enterprise', grounds: true },
    'contact-card': { to: 'enterprise', grounds: false },
    'completion-summary': { to: 'enterprise', grounds: false },
    'completion-record': { to: 'enterprise', grounds: false },
    'unlisting-decision': { to: 'enterprise', grounds: true },
    'dropped-record': { to: 'enterprise', grounds: false },
    'correction-of-act': { to: 'enterprise', grounds: false },
  },
  guards: { 'next-stage': 'input', built: 'standing' },
  handover: null,
  correction: corrected('office', 'lead'),
  acts: projectActs,
});
