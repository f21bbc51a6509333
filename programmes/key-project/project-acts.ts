import type { Act } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { remind } from './overdue.ts';

const listed = ['listed', 'serving', 'finishing', 'handing'] as const;
const inner = ['stage', 'meeting', 'start', 'handover'] as const;
const seats = { enterprise: { seat: 'enterprise' }, agents: { seat: 'lead' } } as const;
const serving = { from: ['serving'], to: 'stay' } as const;

/** How a project comes onto the list. */
const listing = {
  introduce: {
    by: ['introducer'],
    from: 'new',
    to: 'introduced',
    needs: { input: ['project', 'kind', 'investment'] },
    set: {
      introducedOn: 'today',
      project: { input: 'project' },
      kind: { input: 'kind' },
      investment: { input: 'investment' },
      industry: { input: 'industry' },
      site: { input: 'site' },
      park: { input: 'park' },
      point: { input: 'point' },
    },
  },
  contact: {
    by: ['office', 'lead'],
    from: ['introduced'],
    to: 'contacted',
    needs: { input: ['spoken'] },
    set: { contactedOn: 'today', spoken: { input: 'spoken' } },
    paper: 'first-contact',
  },
  check: {
    by: ['office'],
    from: ['contacted'],
    to: 'checked',
    needs: { reason: true, input: ['fits'] },
    set: { checkedOn: 'today', fits: { input: 'fits' } },
  },
  list: {
    by: ['lead'],
    from: ['checked'],
    to: 'listed',
    needs: grounds,
    set: { listedOn: 'today' },
    paper: 'listing-decision',
  },
  decline: {
    by: ['lead'],
    from: ['checked'],
    to: 'not-listed',
    needs: grounds,
    set: { declinedOn: 'today' },
  },
  'form-team': {
    by: ['lead'],
    from: ['listed'],
    to: 'serving',
    needs: { input: ['agents', 'sponsorUnit', 'sponsorLeader', 'team'] },
    seat: { agents: { people: 'agents' }, sponsor: { input: 'sponsorUnit' } },
    set: { teamOn: 'today', sponsorLeader: { input: 'sponsorLeader' }, team: { input: 'team' } },
    paper: 'contact-card',
    starts: ['look'],
  },
} as const satisfies Readonly<Record<string, Act>>;

/** What the service team does while the project is built. */
const service = {
  'change-agents': {
    ...serving,
    by: ['lead'],
    needs: { reason: true, input: ['agents'] },
    seat: { agents: { people: 'agents' } },
    paper: 'contact-card',
  },
  'change-sponsor': {
    ...serving,
    by: ['lead'],
    needs: { reason: true, input: ['sponsorUnit', 'sponsorLeader'] },
    seat: { sponsor: { input: 'sponsorUnit' } },
    set: { sponsorLeader: { input: 'sponsorLeader' } },
    paper: 'contact-card',
  },
  'note-code': {
    ...serving,
    by: ['agents', 'enterprise'],
    needs: { input: ['projectCode'] },
    set: { projectCode: { input: 'projectCode' } },
  },
  // Where on the map it is; until then it stands in its park.
  locate: {
    by: ['agents', 'lead', 'office'],
    from: 'open',
    to: 'stay',
    needs: { input: ['point'] },
    set: { point: { input: 'point' } },
  },
  'enter-stage': {
    by: ['agents', 'lead'],
    from: ['serving'],
    to: [{ to: 'stay', when: 'next-stage' }],
    needs: { input: ['stage', 'leadUnit'] },
    opensChild: { child: 'stage', seats: { ...seats, lead: { input: 'leadUnit' } }, key: 'stage' },
    awaitsChildren: ['stage'],
  },
  'hear-stage': { by: ['child'], from: 'open', to: 'stay', hears: 'stage' },
  'call-meeting': {
    ...serving,
    by: ['agents', 'lead'],
    needs: { input: ['agenda', 'meetOn', 'invited'] },
    opensChild: { child: 'meeting', seats: { ...seats, lead: { seat: 'lead' } } },
  },
  'hear-meeting': { by: ['child'], from: 'open', to: 'stay', hears: 'meeting' },
  'raise-blocker': {
    ...serving,
    by: ['enterprise', 'agents'],
    needs: { input: ['kind', 'question'] },
    opensChild: {
      child: 'blocker',
      seats: { asker: { seat: 'enterprise' }, first: { seat: 'lead' } },
      as: 'enterprise',
    },
  },
  'hear-blocker': { by: ['child'], from: 'open', to: 'stay', hears: 'blocker' },
  'watch-start': {
    ...serving,
    by: ['agents'],
    needs: { input: ['permittedOn'] },
    opensChild: { child: 'start', seats },
  },
  'hear-start': { by: ['child'], from: 'open', to: 'stay', hears: 'start' },
} as const satisfies Readonly<Record<string, Act>>;

const handOver = {
  child: 'handover',
  seats: { enterprise: { seat: 'enterprise' }, sponsor: { seat: 'sponsor' } },
} as const;

/** How it ends. */
const ending = {
  complete: {
    by: ['agents'],
    from: ['serving'],
    to: 'finishing',
    when: 'built',
    needs: { input: ['summary'] },
    set: { completedOn: 'today', summary: { input: 'summary' } },
    paper: 'completion-summary',
    awaitsChildren: ['stage', 'meeting', 'blocker', 'start'],
  },
  // Stages that were finished before the project was heard of, or that it does not need.
  'complete-otherwise': {
    by: ['lead'],
    from: ['serving'],
    to: 'finishing',
    needs: { reason: true, input: ['summary'] },
    set: { completedOn: 'today', summary: { input: 'summary' } },
    paper: 'completion-summary',
    awaitsChildren: ['stage', 'meeting', 'blocker', 'start'],
  },
  confirm: {
    by: ['enterprise'],
    from: ['finishing'],
    to: 'handing',
    set: { confirmedOn: 'today' },
    opensChild: handOver,
  },
  'confirm-by-call': {
    by: ['office'],
    from: ['finishing'],
    to: 'handing',
    needs: { input: ['method'] },
    unlessRunning: 'confirming',
    set: { confirmedOn: 'today', method: { input: 'method' } },
    opensChild: handOver,
  },
  'not-yet': {
    by: ['enterprise'],
    from: ['finishing'],
    to: 'serving',
    needs: { reason: true },
    starts: ['look'],
  },
  'hear-handover': {
    by: ['child'],
    from: ['handing'],
    to: 'completed',
    hears: 'handover',
    set: { handedOverOn: 'today' },
  },
  unlist: {
    by: ['lead'],
    from: [...listed],
    to: 'unlisted',
    needs: grounds,
    set: { unlistedOn: 'today' },
    recalls: [...inner],
  },
  drop: {
    by: ['enterprise', 'lead'],
    from: 'open',
    to: 'dropped',
    needs: { reason: true },
    set: { droppedOn: 'today' },
    recalls: [...inner],
  },
  'miss-duty': {
    by: ['clock'],
    from: ['introduced', 'contacted', 'checked', 'listed', 'finishing', 'handing'],
    to: 'stay',
    starts: ['overdue'],
  },
  'look-again': { by: ['clock'], from: ['serving'], to: 'stay', starts: ['look'] },
  remind,
} as const satisfies Readonly<Record<string, Act>>;

/** The acts of a key project, from the first word of it to the hand-over. */
export const projectActs = { ...listing, ...service, ...ending } as const;
