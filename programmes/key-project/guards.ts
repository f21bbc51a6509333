import type { Standing } from '../../kernel/case.ts';
import type { Guard } from '../../kernel/context.ts';
import { addMonths, dayOfMoment, isDay } from '../../kernel/day.ts';
import { planned } from './template.ts';

/** Endings after which whatever waits for an item or a step may begin. */
const good = new Set(['delivered-grant', 'filed', 'done', 'not-required', 'not-needed']);

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const planOf = ({ facts }: Standing): readonly string[] => [...listed(facts['items']), ...listed(facts['steps'])];

const runs = (standing: Standing) => standing.children.filter(({ child }) => child === 'item' || child === 'step');

const isDone = (standing: Standing, key: string): boolean =>
  runs(standing).some((run) => run.key === key && run.outcome === 'heard' && good.has(run.ending ?? ''));

/** How the case stood before the child that the act itself opens, which is the last. */
const before = (standing: Standing): Standing => ({ ...standing, children: standing.children.slice(0, -1) });

/** In the plan, not under way, and what it needs is finished; what the plan leaves out is not waited for. */
const mayBegin: Guard = ({ input, standing: now }) => {
  const key = input['item'] ?? input['step'];
  if (now === null || typeof key !== 'string') return false;
  const standing = before(now);
  const plan = planOf(standing);
  const again = runs(standing).some((run) => run.key === key && (run.outcome === 'open' || good.has(run.ending ?? '')));
  const needs = (planned(key)?.needs ?? []).filter((need) => plan.includes(need));
  return plan.includes(key) && !again && needs.every((need) => isDone(standing, need));
};

/** All is begun, or half of it is decided: then the next stage is explained beforehand. */
const allBegun: Guard = ({ standing }) => {
  if (standing === null) return false;
  const plan = planOf(standing);
  const half = plan.filter((key) => isDone(standing, key)).length * 2 >= plan.length;
  return half || plan.every((key) => runs(standing).some((run) => run.key === key));
};

const allDone: Guard = ({ standing }) => standing !== null && planOf(standing).every((key) => isDone(standing, key));

const lastStage: Guard = ({ standing }) => standing?.facts['stage'] === '4';

/** The stages come in their order; one that was finished before the project was heard of is not entered. */
const nextStage: Guard = ({ input, standing }) => {
  if (standing === null) return false;
  const entered = before(standing)
    .children.filter(({ child }) => child === 'stage')
    .map(({ key }) => key ?? '');
  return typeof input['stage'] === 'string' && entered.every((key) => key < String(input['stage']));
};

const built: Guard = ({ standing }) =>
  standing?.children.some(({ child, key, outcome }) => child === 'stage' && key === '4' && outcome === 'heard') ===
  true;

/** 建筑法 art. 9: each extension of the start is three months at most, from the day that was set before. */
const withinThreeMonths: Guard = ({ input, standing }) => {
  const until = input['startBy'];
  // The act has set the new day already; the clock still runs to the old one.
  const run = standing?.clocks['extension'] ?? standing?.clocks['start'];
  if (run === undefined || typeof until !== 'string' || !isDay(until)) return false;
  const set = dayOfMoment(run.due);
  return until > set && until <= addMonths(set, 3);
};

export const guards = {
  'key-project': { 'next-stage': nextStage, built },
  'project-stage': { 'may-begin': mayBegin, 'last-stage': lastStage, 'all-begun': allBegun, 'all-done': allDone },
  'project-step': {},
  guidance: {},
  'consultation-meeting': {},
  'meeting-task': {},
  'work-start': { 'within-three-months': withinThreeMonths },
  'project-handover': {},
} satisfies Readonly<Record<string, Readonly<Record<string, Guard>>>>;
