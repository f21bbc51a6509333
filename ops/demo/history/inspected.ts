import { zone } from '../zone/index.ts';
import type { Cast } from './approval-legs.ts';
import { minutes } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

/** Whether the deciding unit itself inspects, tests or quarantines for this item. */
export const inspectedHere = ({ procedures }: Cast['item']): boolean =>
  procedures.some(({ byOrgan }) => byOrgan === true);

/** Another reviewer of the same unit than the one who reviews. */
export const secondOf = ({ item, reviewer }: Cast): string =>
  zone.people.find(
    ({ unit, roles, account }) => unit === item.decidingUnit && roles.includes('reviewer') && account !== reviewer,
  )?.account ?? '';

const aside = (by: string, act: string, input: Leg['input'] = () => ({})): Leg => ({
  wait: minutes(20, 120),
  by,
  child: 'aside',
  act,
  input,
});

export const beginInspection = (people: Cast): Leg => ({
  wait: minutes(20, 120),
  by: people.reviewer,
  act: 'begin-inspection',
  input: () => ({ standard: '《消防设施通用规范》（GB 55036-2022）' }),
});
export const recordInspection = (people: Cast): Leg =>
  aside(people.reviewer, 'record', () => ({
    findings: '抽样测试的消防设施功能正常，数据见原始记录。',
    meets: 'meets',
  }));
export const confirmInspection = (people: Cast): Leg => aside(secondOf(people), 'confirm', () => ({ seen: true }));

/** What the unit inspects itself is inspected before it is forwarded, unless the course tells of that in its own way. */
export const inspected = (people: Cast, legs: readonly Leg[], rests: string): readonly Leg[] => {
  const at = legs.findIndex(({ act }) => act === 'forward');
  if (at < 0 || !inspectedHere(people.item) || rests.startsWith('inspection: ')) return legs;
  const inspecting = [beginInspection(people), recordInspection(people), confirmInspection(people)];
  return [...legs.slice(0, at), ...inspecting, ...legs.slice(at)];
};
