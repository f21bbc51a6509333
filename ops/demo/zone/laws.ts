import type { LegalBasis } from '../../../programmes/zone/legal-basis.ts';
import { citations } from './citations.ts';
import type { LawText } from './law-text.ts';
import { administrativeLicensing } from './laws/administrative-licensing.ts';
import { businessEnvironment } from './laws/business-environment.ts';
import { fireProtection } from './laws/fire-protection.ts';
import { investmentProjects } from './laws/investment-projects.ts';
import { personalInformation } from './laws/personal-information.ts';
import { shandongBusinessEnvironment } from './laws/shandong-business-environment.ts';
import { unverified } from './laws/unverified.ts';

/** The laws whose own words are here. */
export const lawTexts: readonly LawText[] = [
  administrativeLicensing,
  businessEnvironment,
  shandongBusinessEnvironment,
  fireProtection,
  investmentProjects,
  personalInformation,
];

/** The legal-basis register of the zone: every citable place of these laws, and the unverified ones. */
export const laws: readonly LegalBasis[] = [...lawTexts.flatMap(citations), ...unverified];
