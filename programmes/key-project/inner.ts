/** Why the inner loops of a project stand outside some promises. */
export const outside = {
  judged: 'it is part of the service to one project; the enterprise reviews the project',
  kept: 'it is given to one unit by name when it opens, and is not handed on',
  'told-once': 'what an item needs is told once in that item; here nothing is asked for',
  trusted: 'nothing is owed beside the duty itself',
} as const;

/** An inner case that reports to its project: answered, by this evidence. */
export const done = (outcome: string, evidence: string) =>
  ({ answers: true, outcome, tells: 'parent', paper: null, evidence: [evidence], invites: null }) as const;

export const recalled = {
  answers: false,
  outcome: 'recalled',
  tells: 'parent',
  paper: null,
  evidence: [],
  invites: null,
} as const;

/** Who is served, and the two kinds of post every inner loop of a project has. */
export const enterprise = { kind: 'party', bound: 'given' } as const;
export const agents = { kind: 'post', role: 'clerk', bound: 'given' } as const;

/**
 * A wrong click is taken back by the same hand within a minute, and put right later by a second one; what has opened or ended
 * another case is not.
 */
export const corrected = <Seat extends string>(...by: readonly Seat[]) =>
  ({ hold: 1, by, paper: 'correction-of-act' }) as const;
const correctionPaper = { 'correction-of-act': { to: 'enterprise', grounds: false } } as const;

export const nothing = {
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: correctionPaper,
  guards: {},
} as const;
