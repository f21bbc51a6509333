import { workdays } from '../../../../kernel/amount.ts';
import type { Procedure } from '../../../../programmes/zone/service-item.ts';

const expertReview = (limit: number): readonly Procedure[] => [
  { kind: 'expert-review', limit: workdays(limit), basis: ['AL45'] },
];

/** Which items may need a procedure whose time does not count, and how long it takes here. */
export const procedures: Readonly<Record<string, readonly Procedure[]>> = {
  'energy-saving-review': expertReview(10),
  'soil-conservation-plan': expertReview(10),
  'environmental-report-form': expertReview(15),
  'fire-design-review': expertReview(10),
  'civil-air-defence-review': expertReview(10),
  'private-school-establishment': expertReview(15),
  // The works are tested by the authority itself, to the standards for fire facilities.
  'fire-acceptance': [{ kind: 'testing', limit: workdays(7), basis: ['AL45'], byOrgan: true }],
  'special-equipment-registration': [{ kind: 'inspection', limit: workdays(15), basis: ['AL45'] }],
};
