import type { ServiceItem } from '../../../programmes/zone/service-item.ts';
import { city } from './items/city.ts';
import { food } from './items/food.ts';
import { hygiene } from './items/hygiene.ts';
import { investment } from './items/investment.ts';
import { labour } from './items/labour.ts';
import { medicine } from './items/medicine.ts';
import { registration } from './items/registration.ts';
import { rural } from './items/rural.ts';
import { safety } from './items/safety.ts';
import { society } from './items/society.ts';
import { stageFour } from './items/stage-four.ts';
import { stageOne } from './items/stage-one.ts';
import { stageThree } from './items/stage-three.ts';
import { stageTwo } from './items/stage-two.ts';
import { transport } from './items/transport.ts';

/** What the zone's units do for people: the four stages of a construction project, and everyday business. */
export const items: readonly ServiceItem[] = [
  ...investment,
  ...stageOne,
  ...stageTwo,
  ...stageThree,
  ...stageFour,
  ...food,
  ...hygiene,
  ...labour,
  ...transport,
  ...city,
  ...registration,
  ...medicine,
  ...safety,
  ...rural,
  ...society,
];
