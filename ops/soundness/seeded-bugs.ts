/** A mistake somebody could make in the kernel: a piece of its text, and what it would be instead. */
export type SeededBug = { readonly bug: string; readonly file: string; readonly from: string; readonly to: string };

/** The mistakes, each of which must turn the suite red. */
export const seededBugs: readonly SeededBug[] = [
  {
    bug: 'a late tick lets somebody act before what was due has happened',
    file: 'decide.ts',
    from: 'const fired = fireDue(loop, standing, request.at, context);\n  const now = fired.standing;\n  const done',
    to: 'const fired: ReturnType<typeof fireDue> = { standing, events: [] };\n  const now = fired.standing;\n  const done',
  },
  { bug: 'an expiry is dated to when it was carried out', file: 'fire.ts', from: 'moment: legal,', to: 'moment: at,' },
  {
    bug: 'a new receipt counts from the old one',
    file: 'wind.ts',
    from: 'if (run === undefined || run.since !== since) return since;',
    to: 'if (run === undefined) return since;\n  if (run.since !== since) return run.since;',
  },
  {
    bug: 'a pause leaves the due dates where they were',
    file: 'pausing.ts',
    from: 'loop.pauses[run.pause]?.stops.includes(clock) ? [{',
    to: 'loop.pauses[run.pause]?.stops.includes(clock) && clock === loop.opens ? [{',
  },
  {
    bug: 'the day of receipt counts as the first day',
    file: 'count-days.ts',
    from: 'let sum = 0;',
    to: 'let sum = 1;',
  },
  {
    bug: 'a Sunday that is worked does not count',
    file: 'working-days.ts',
    from: 'if (work.has(day)) return true;',
    to: '',
  },
  {
    bug: 'a second notice may name what the first did not',
    file: 'checklist.ts',
    from: 'if (surplus.length > 0)',
    to: 'if (surplus.length > 99)',
  },
  {
    bug: 'an act that may happen once happens twice',
    file: 'permit.ts',
    from: 'if (act.once && ',
    to: 'if (act.once && act.pauses !== undefined && ',
  },
  {
    bug: 'whoever proposed may also decide',
    file: 'permit.ts',
    from: "actor.kind === 'person' && standing.done[other]?.person === actor.person",
    to: "actor.kind === 'party' && standing.done[other] === undefined",
  },
  {
    bug: 'the unit that is complained of judges itself',
    file: 'zone-seats.ts',
    from: 'units.find((candidate) => !avoided.includes(candidate)) ?? units.at(-1)',
    to: 'avoided.length < 0 ? units.at(-1) : units[0]',
  },
  { bug: 'silence on an offer counts as a return', file: 'offers.ts', from: "how: 'silent'", to: "how: 'returned'" },
  {
    bug: 'a paper is out before the click can be taken back',
    file: 'papers.ts',
    from: 'addMinutes(request.at, loop.correction.hold)',
    to: 'addMinutes(request.at, 0 * loop.correction.hold)',
  },
  {
    bug: 'a case ends while its child goes on',
    file: 'children.ts',
    from: "run.outcome === 'open' && act.recalls?.includes(run.child)",
    to: "run.outcome === 'heard' && act.recalls?.includes(run.child)",
  },
];
