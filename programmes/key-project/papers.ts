import type { Bound } from '../../kernel/case.ts';
import { paperWriter } from '../../kernel/paper.ts';
import type { PaperPlan } from '../../kernel/paper.ts';
import type { PaperLine, PaperWriter } from '../../kernel/programme.ts';
import { loops } from './loops.ts';

const about = ['project', 'kind', 'investment'] as const;

/** What each paper of a project says. */
const plans: Readonly<Record<string, Readonly<Record<string, PaperPlan>>>> = {
  'key-project': {
    'first-contact': { facts: [...about, 'contactedOn', 'spoken'] },
    'listing-decision': { due: 'team', facts: [...about, 'listedOn'] },
    'not-listed-decision': { facts: [...about, 'declinedOn'] },
    'contact-card': { facts: ['project'] },
    'completion-summary': { due: 'confirming', facts: ['project', 'projectCode', 'completedOn', 'summary'] },
    'completion-record': { facts: ['project', 'projectCode', 'completedOn', 'confirmedOn', 'handedOverOn', 'summary'] },
    'unlisting-decision': { facts: [...about, 'listedOn', 'unlistedOn'] },
    'dropped-record': { facts: ['project', 'droppedOn'] },
  },
  guidance: { 'guidance-record': { due: 'confirming', facts: ['heldOn', 'attendance', 'minutes'] } },
  'consultation-meeting': { minutes: { facts: ['agenda', 'heldOn', 'attendance', 'minutes'] } },
  'work-start': {
    'start-reminder': { due: 'start', facts: ['permittedOn'] },
    'extension-of-start': { facts: ['permittedOn', 'startBy'] },
    'void-permit': { facts: ['permittedOn', 'voidOn'] },
  },
};

const named = (seat: Bound | undefined): readonly { readonly unit: string; readonly person: string | null }[] =>
  seat === undefined || 'party' in seat ? [] : [{ unit: seat.unit, person: seat.person }, ...(seat.also ?? [])];

/** The contact card: both agents with their telephone, the sponsor unit and its leader, the units of the team. */
const contactCard: PaperWriter = (reads) => {
  const { standing, words, unitName, whoToCall } = reads;
  const content = paperWriter('key-project', 'contact-card', plans['key-project']?.['contact-card'] ?? {})(reads);
  const line = (term: string, text: string): PaperLine => ({ term: words[`key-project.line.${term}`] ?? term, text });
  const call = (unit: string, person: string | null) => whoToCall?.(unit, person) ?? unitName(unit);
  const said = (fact: string) => {
    const text = standing.facts[fact];
    return typeof text === 'string' ? [line(fact, text)] : [];
  };
  return {
    ...content,
    lines: [
      ...content.lines,
      ...named(standing.seats['agents']).map(({ unit, person }) => line('agent', call(unit, person))),
      ...named(standing.seats['sponsor']).map(({ unit }) => line('sponsor', call(unit, null))),
      ...said('sponsorLeader'),
      ...said('team'),
    ],
  };
};

export const papers: Readonly<Record<string, Readonly<Record<string, PaperWriter>>>> = Object.fromEntries(
  loops.map(({ name, papers: own }) => [
    name,
    Object.fromEntries(
      Object.keys(own).map((paper) => [
        paper,
        paper === 'contact-card' ? contactCard : paperWriter(name, paper, plans[name]?.[paper] ?? {}),
      ]),
    ),
  ]),
);
