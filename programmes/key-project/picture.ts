import type { Calendar } from '../../kernel/calendar.ts';
import type { Day, Standing } from '../../kernel/case.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import { daysUsed, type Work } from './days-used.ts';
import { forecast, type Expected, type Progress, type StagePlan } from './forecast.ts';
import { isKind, limits, wholeLimit, type Kind } from './kinds.ts';
import { leadsOf, type StageLeads } from './stage-lead.ts';
import { planned, planOf, stageCodes, type Planned, type StageCode } from './template.ts';

/** An item or a step of a stage: from when to when it was or is in hand, or is expected. */
export type PictureEntry = {
  readonly key: string;
  readonly is: Planned['is'];
  readonly needs: readonly string[];
  /** The newest case of it; null while it has not begun. */
  readonly case: string | null;
  readonly from: Day | null;
  readonly due: Day | null;
  readonly to: Day | null;
  readonly status: 'expected' | 'underway' | 'done' | 'failed';
  readonly ending: string | null;
  readonly expected: Expected | null;
};

export type PictureStage = {
  readonly code: StageCode;
  readonly lead: string;
  readonly case: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly status: 'ahead' | 'running' | 'done' | 'passed';
  readonly entries: readonly PictureEntry[];
};

/** What is pinned on the timeline: a meeting, guidance, a task, a blocker, the start of the works. */
export type PictureMark = {
  readonly kind: 'meeting' | 'task' | 'guidance' | 'advance' | 'blocker' | 'question' | 'start' | 'handover';
  readonly case: string;
  readonly on: Day;
  readonly due: Day | null;
  readonly open: boolean;
};

export type Picture = {
  readonly kind: Kind;
  readonly from: Day;
  readonly stages: readonly PictureStage[];
  readonly marks: readonly PictureMark[];
  readonly days: { readonly used: number; readonly elapsed: number; readonly limit: number; readonly whole: number };
  readonly forecast: {
    readonly of: 'start' | 'completion';
    readonly day: Day;
    readonly critical: readonly string[];
  } | null;
};

const good = new Set(['delivered-grant', 'filed', 'done', 'not-required', 'not-needed']);

/** A project with all cases below it as one picture: what was, what is, and what is expected and hangs on what. */
export const pictureOf = (
  project: Standing,
  below: readonly Standing[],
  calendar: Calendar,
  today: Day,
  leads: StageLeads = leadsOf(null),
): Picture => {
  const kind: Kind = isKind(project.facts['kind']) ? project.facts['kind'] : 'industrial';
  const cases = new Map(below.map((standing) => [standing.given.case, standing]));
  const runs = project.children.filter(({ child }) => child === 'stage');
  const first = runs[0]?.key ?? '1';
  const plain = stageCodes.map((code): PictureStage => {
    const run = runs.findLast(({ key }) => key === code);
    const standing = cases.get(run?.case ?? '');
    const entered = standing === undefined ? planOf(kind, code) : chosen(standing, kind, code);
    const ended = standing !== undefined && standing.state === null;
    return {
      code,
      lead: leadOf(standing) ?? leads[code],
      case: standing?.given.case ?? null,
      from: standing === undefined ? null : day(standing.openedAt),
      to: ended ? day(standing.at) : null,
      status: standing === undefined ? (code < first ? 'passed' : 'ahead') : ended ? 'done' : 'running',
      entries: entered.map((one) => entryOf(one, standing, cases)),
    };
  });
  const open = project.state !== null;
  const found = open ? expectedOf(plain, calendar, today) : null;
  const expected = new Map(found?.expected.map((one) => [one.key, one]));
  const stages = plain.map((stage) => ({
    ...stage,
    entries: stage.entries.map((entry) => ({ ...entry, expected: expected.get(entry.key) ?? null })),
  }));
  const from = fact(project, 'listedOn') ?? day(project.openedAt);
  const works = stages.flatMap(({ entries }) => entries.flatMap((entry) => workOf(entry, cases.get(entry.case ?? ''))));
  const to = fact(project, 'completedOn') ?? (open ? null : day(project.at));
  return {
    kind,
    from,
    stages,
    marks: below.flatMap(markOf).toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    days: {
      ...daysUsed(calendar, works, { from, to }, today),
      limit: limits[kind].limit.amount,
      whole: wholeLimit.limit.amount,
    },
    forecast: found?.forecast ?? null,
  };
};

const day = (moment: string): Day => dayOfMoment(moment);
const fact = (standing: Standing | undefined, name: string): Day | null => {
  const value = standing?.facts[name];
  return typeof value === 'string' ? value : null;
};
const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const leadOf = (standing: Standing | undefined): string | null => {
  const seat = standing?.seats['lead'];
  return seat !== undefined && 'unit' in seat ? seat.unit : null;
};

/** What the team chose for this stage; what is needed but was not chosen is not waited for. */
const chosen = (standing: Standing, kind: Kind, code: StageCode): readonly Planned[] => {
  const keys = new Set([...list(standing.facts['items']), ...list(standing.facts['steps'])]);
  const usual = new Map(planOf(kind, code).map((one) => [one.key, one]));
  return [...keys].flatMap((key) => {
    const one = usual.get(key) ?? planned(key);
    return one === undefined ? [] : [{ ...one, needs: one.needs.filter((need) => keys.has(need)) }];
  });
};

const entryOf = (
  { key, is, needs }: Planned,
  stage: Standing | undefined,
  cases: ReadonlyMap<string, Standing>,
): PictureEntry => {
  const run = stage?.children.findLast((one) => (one.child === 'item' || one.child === 'step') && one.key === key);
  const standing = cases.get(run?.case ?? '');
  const none = { key, is, needs, expected: null };
  if (run === undefined || standing === undefined)
    return { ...none, case: null, from: null, due: null, to: null, status: 'expected', ending: null };
  const ended = standing.state === null;
  return {
    ...none,
    case: standing.given.case,
    from: day(standing.openedAt),
    due: dueOf(standing),
    to: ended ? (fact(standing, 'decidedOn') ?? day(standing.at)) : null,
    status: ended ? (good.has(standing.ending ?? '') ? 'done' : 'failed') : 'underway',
    ending: standing.ending,
  };
};

/** The day by which an answer is promised, or else the next that is owed. */
const dueOf = ({ clocks, facts }: Standing): Day | null => {
  const run = clocks['promised'] ?? clocks['first-answer'] ?? clocks['notice'];
  if (typeof facts['dueOn'] === 'string') return facts['dueOn'];
  return run === undefined ? null : day(run.due);
};

/** The time that counts: from acceptance to the decision, without what was lawfully stopped. */
const workOf = ({ key, is }: PictureEntry, standing: Standing | undefined): readonly Work[] => {
  if (standing === undefined || planned(key)?.uncounted === true) return [];
  const ended = standing.state === null ? day(standing.at) : null;
  const from = is === 'step' ? day(standing.openedAt) : (fact(standing, 'acceptedOn') ?? fact(standing, 'receivedOn'));
  if (from === null) return [];
  const to = fact(standing, 'decidedOn') ?? fact(standing, 'doneOn') ?? fact(standing, 'filedOn') ?? ended;
  return [{ from, to, without: standing.pauses.map((run) => ({ from: run.from, to: run.to })) }];
};

const kindsOf: Readonly<Record<string, PictureMark['kind']>> = {
  meeting: 'meeting',
  task: 'task',
  concentrated: 'guidance',
  advance: 'advance',
  blocker: 'blocker',
  question: 'question',
  start: 'start',
  handover: 'handover',
};

const markOf = (standing: Standing): readonly PictureMark[] => {
  const kind = kindsOf[standing.given.parent?.child ?? ''];
  if (kind === undefined) return [];
  const running = Object.values(standing.clocks).filter(({ status }) => status === 'running');
  const next = running.map(({ due }) => due).toSorted()[0];
  return [
    {
      kind,
      case: standing.given.case,
      on: (kind === 'meeting' ? fact(standing, 'meetOn') : null) ?? day(standing.openedAt),
      due: next === undefined ? null : day(next),
      open: standing.state !== null,
    },
  ];
};

/** The forecast of the start of the works, and once that is settled, of the last paper of the completion. */
const expectedOf = (stages: readonly PictureStage[], calendar: Calendar, today: Day) => {
  const left = stages.filter(({ status }) => status === 'running' || status === 'ahead');
  const before = left.filter(({ code }) => code !== '4');
  const plans = (before.length > 0 ? before : left).map((stage): StagePlan => ({
    plan: stage.entries.flatMap(({ key, needs }) => {
      const one = planned(key);
      return one === undefined ? [] : [{ ...one, needs }];
    }),
    progress: Object.fromEntries(stage.entries.map((entry) => [entry.key, progressOf(entry)])),
  }));
  if (plans.length === 0) return null;
  const { expected, end } = forecast(calendar, plans, today);
  const of = before.length > 0 ? ('start' as const) : ('completion' as const);
  const critical = expected.filter((one) => one.critical).map(({ key }) => key);
  return { expected, forecast: { of, day: end, critical } };
};

const progressOf = ({ status, from, due, to }: PictureEntry): Progress => {
  if (status === 'done' && to !== null) return { ...(from ? { begunOn: from } : {}), doneOn: to };
  if (status === 'underway') return { ...(from ? { begunOn: from } : {}), ...(due ? { dueOn: due } : {}) };
  return {};
};
