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

export const nothing = { pauses: {}, debts: {}, children: {}, rights: {}, papers: {}, guards: {} } as const;
