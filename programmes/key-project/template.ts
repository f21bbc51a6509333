import type { Kind } from './kinds.ts';

export const stageCodes = ['1', '2', '3', '4'] as const;
export type StageCode = (typeof stageCodes)[number];

/** What is done in a stage: a service item of the zone, or a step outside the permits. */
export type Planned = {
  readonly key: string;
  readonly is: 'permit' | 'filing' | 'confirmation' | 'step';
  /** What must be finished in the same stage before this begins. */
  readonly needs: readonly string[];
  /** Working days that it is expected to take. */
  readonly days: number;
  /** For a simple low-risk project, where that is shorter. */
  readonly short?: number;
  /** What the law does not count: publication, review by experts, the work of whoever draws or measures. */
  readonly uncounted?: true;
  /** For the kinds named; for all where nothing is said. */
  readonly only?: readonly Kind[];
};

const business: readonly Kind[] = ['industrial', 'civil', 'simple'];
const large: readonly Kind[] = ['industrial', 'civil', 'government'];

/**
 * The four stages (domain 9.2) with what runs side by side in each. Which unit leads is a setting of the zone. A limit
 * here is what the plan counts on; each item's own clock is that of the register.
 */
export const stages: Readonly<Record<StageCode, { readonly lead: string; readonly plan: readonly Planned[] }>> = {
  '1': {
    lead: 'economic-development-bureau',
    plan: [
      { key: 'enterprise-investment-filing', is: 'filing', needs: [], days: 1, only: business },
      { key: 'feasibility-approval', is: 'step', needs: [], days: 10, only: ['government'] },
      { key: 'regional-assessment', is: 'step', needs: [], days: 3 },
      { key: 'site-selection-opinion', is: 'permit', needs: [], days: 8, only: ['government'] },
      { key: 'land-planning-permit', is: 'permit', needs: ['enterprise-investment-filing'], days: 5, short: 3 },
      {
        key: 'environmental-report-form',
        is: 'permit',
        needs: ['enterprise-investment-filing'],
        days: 11,
        only: large,
      },
      { key: 'energy-saving-review', is: 'permit', needs: ['enterprise-investment-filing'], days: 8, only: large },
      { key: 'soil-conservation-plan', is: 'permit', needs: ['enterprise-investment-filing'], days: 7, only: large },
    ],
  },
  '2': {
    lead: 'natural-resources-bureau',
    plan: [
      { key: 'scheme-review', is: 'step', needs: [], days: 5, uncounted: true },
      { key: 'scheme-publication', is: 'step', needs: ['scheme-review'], days: 7, uncounted: true },
      {
        key: 'works-planning-permit',
        is: 'permit',
        needs: ['scheme-review', 'scheme-publication'],
        days: 10,
        short: 4,
      },
      { key: 'civil-air-defence-review', is: 'permit', needs: ['scheme-review'], days: 5, only: ['civil'] },
    ],
  },
  '3': {
    lead: 'approval-bureau',
    plan: [
      { key: 'drawing-review', is: 'step', needs: [], days: 7, uncounted: true },
      { key: 'fire-design-review', is: 'permit', needs: ['drawing-review'], days: 8, only: large },
      { key: 'construction-permit', is: 'permit', needs: ['drawing-review', 'fire-design-review'], days: 3 },
      { key: 'water-connection', is: 'step', needs: [], days: 4 },
      { key: 'power-connection', is: 'step', needs: [], days: 8, short: 4 },
      { key: 'gas-connection', is: 'step', needs: [], days: 4, only: large },
      { key: 'network-connection', is: 'step', needs: [], days: 3 },
    ],
  },
  '4': {
    lead: 'construction-transport-bureau',
    plan: [
      { key: 'completion-survey', is: 'step', needs: [], days: 5, uncounted: true },
      { key: 'planning-verification', is: 'confirmation', needs: ['completion-survey'], days: 5, short: 3 },
      { key: 'fire-acceptance', is: 'permit', needs: ['completion-survey'], days: 8, only: large },
      {
        key: 'completion-filing',
        is: 'filing',
        needs: ['planning-verification', 'fire-acceptance'],
        days: 1,
      },
    ],
  },
};

/** What a project of a kind does in a stage; what does not apply to it is not there, and nothing waits for it. */
export const planOf = (kind: Kind, code: StageCode): readonly Planned[] => {
  const plan = stages[code].plan.filter(({ only }) => only === undefined || only.includes(kind));
  const keys = new Set(plan.map(({ key }) => key));
  return plan.map((one) => ({
    ...one,
    days: kind === 'simple' ? (one.short ?? one.days) : one.days,
    needs: one.needs.filter((need) => keys.has(need)),
  }));
};

const all = Object.values(stages).flatMap(({ plan }) => plan);

/** The service items that stages may hold, and the steps outside them. */
export const itemKeys: readonly string[] = all.filter(({ is }) => is !== 'step').map(({ key }) => key);
export const stepKeys: readonly string[] = all.filter(({ is }) => is === 'step').map(({ key }) => key);

export const planned = (key: string): Planned | undefined => all.find((one) => one.key === key);

export const isStageCode = (value: unknown): value is StageCode => stageCodes.some((code) => code === value);
