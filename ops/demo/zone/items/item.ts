import { days, workdays } from '../../../../kernel/amount.ts';
import type { Condition, ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { laws } from '../laws.ts';
import { basicCode, taskCode } from '../task-code.ts';
import { units } from '../units.ts';
import { aliases } from './aliases.ts';
import { procedures } from './procedures.ts';
import { questions } from './questions.ts';
import { results } from './results.ts';
import { usualSteps } from './usual-steps.ts';

/** What must be said of an item; the rest has the zone's usual answer. */
type Draft = Pick<
  ServiceItem,
  'key' | 'name' | 'nameEn' | 'decidingUnit' | 'supervisingUnit' | 'promised' | 'materials' | 'conditions' | 'basis'
> &
  Partial<ServiceItem> & { readonly serial: number };

const verified = new Set(laws.filter((law) => law.certainty === 'verified').map((law) => law.id));
const unitOf = (key: string) => {
  const found = units.find((unit) => unit.unit === key);
  if (found === undefined) throw new Error(`no unit ${key}`);
  return found;
};

/** Which fields rest on something that was not compared with a text. */
const unchecked = (draft: Draft, statutoryLaw: string | null): readonly string[] => {
  const cited: Readonly<Record<string, readonly (string | null)[]>> = {
    statutory: [statutoryLaw],
    materials: draft.materials.flatMap((material) => material.basis),
    conditions: draft.conditions.flatMap((condition) => condition.basis),
    basis: draft.basis,
    fees: (draft.fees ?? []).flatMap((fee) => fee.basis),
  };
  const doubtful = Object.keys(cited).filter((field) => cited[field]?.some((id) => id === null || !verified.has(id)));
  return ['taskCode', ...doubtful];
};

/**
 * A service item of the demonstration zone. Unless it says otherwise it is a permit with twenty working days from
 * acceptance (行政许可法 art. 42), thirty days for corrections, without a fee, done without a visit.
 */
export const item = ({ serial, ...draft }: Draft): ServiceItem => {
  const regime = draft.regime ?? 'permit';
  const statutoryLaw = draft.statutoryLaw === undefined ? 'AL42-1' : draft.statutoryLaw;
  const unit = unitOf(draft.decidingUnit);
  const basic = basicCode(regime, serial);
  const task = taskCode(draft.decidingUnit, basic);
  return {
    version: 1,
    status: 'in-use',
    inForceFrom: '2026-01-01',
    aliases: aliases[draft.key] ?? [],
    basicCode: basic,
    taskCode: task,
    businessCode: `${task}01`,
    regime,
    handling: draft.promised.amount === 1 && draft.promised.unit === 'workday' ? 'instant' : 'committed',
    serves: draft.stage === undefined ? ['person', 'enterprise'] : ['enterprise', 'institution', 'organ'],
    implementing: draft.decidingUnit,
    implementingKind: 'statutory',
    handlingUnit: draft.decidingUnit,
    issuingUnit: draft.decidingUnit,
    statutory: workdays(20),
    statutoryStart: 'accepted',
    correctionLimit: days(30),
    steps: usualSteps(draft.promised),
    procedures: procedures[draft.key] ?? [],
    fees: [],
    quota: null,
    results: results(draft.key, regime),
    visits: 0,
    ...((draft.visits ?? 0) > 0 ? { visitsWhy: '到窗口核对原件，同时领取结果，跑一次办完' } : {}),
    projectOnly: draft.stage !== undefined,
    channels: ['window', 'online'],
    crossRegion: regime === 'registration' ? 'counties' : 'none',
    appointment: true,
    express: (draft.visits ?? 0) === 0,
    phone: unit.phone,
    complaintPhone: unitOf('general-office').phone,
    address: unit.address,
    hours: '09:00–12:00, 13:30–17:00',
    questions: questions(
      regime,
      draft.materials.some(({ id }) => id === 'power-of-attorney'),
    ),
    unchecked: unchecked({ serial, ...draft }, statutoryLaw),
    ...draft,
    statutoryLaw,
  };
};

/** A condition and the place that sets it; none may be set without (优化营商环境条例 art. 35). */
export const condition = (text: string, ...basis: readonly string[]): Condition => ({ text, basis });
