import { choice, date, files, filesByMaterial, formsOf, long, text, unit, yesNo } from '../../kernel/form.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { codePattern } from '../../kernel/project-code.ts';
import type { Loop } from '../../kernel/loop.ts';
import { loops } from './loops.ts';

/** The eight procedures of 行政许可法 art. 45; no other stops the statutory clock. */
export const procedures = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert-review',
] as const;

/** What may stop the unit's own promise, where its guide says so, and never the statutory clock. */
export const ownSteps = [
  'publicity',
  'site-visit',
  'technical-review',
  'fee',
  'earlier-item',
  'applicant-request',
] as const;

/** The causes of art. 69 for which a permit is or may be revoked. */
export const revocationCauses = [
  'abuse-of-office',
  'beyond-powers',
  'against-procedure',
  'conditions-not-met',
  'other-by-law',
  'deceit-or-bribery',
] as const;

/** The causes of art. 70 for which a permit leaves the register. */
export const deregistrationCauses = [
  'expired',
  'person-died-or-incapable',
  'organisation-ended',
  'revoked-withdrawn-rescinded',
  'force-majeure',
  'other-by-law',
] as const;

/** A word that is given by saying yes, and by nothing else. */
const signed = (): JsonObject => ({ ...yesNo(), const: true });
const delivery = () => choice('at-counter', 'by-post', 'electronic');

const reception = {
  submit: {
    files: filesByMaterial(),
    purpose: long(1000),
    projectCode: { ...text(24), pattern: codePattern },
  },
  'refuse-jurisdiction': { competentUnit: text(200) },
  'correct-on-spot': { correctedOnSpot: long(500) },
  correct: { files: filesByMaterial(), note: long(1000) },
};
const short = {
  ...reception,
  agree: { validUntil: date() },
  deliver: { delivery: delivery(), files: files() },
  'deliver-refusal': { delivery: delivery(), files: files() },
};
const granting = { certificate: text(80), validUntil: date() };
const askedBy = () => choice('applicant', 'interested');
const method = () => choice('by-data', 'on-site', 'at-random');

const fields: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, JsonObject>>>>>> = {
  approval: {
    ...reception,
    pledge: { pledged: long(1000), pledge: signed() },
    supply: { files: filesByMaterial(), note: long(1000) },
    promise: { promise: signed() },
    'grant-on-promise': granting,
    invite: { invited: long(500) },
    'send-invited': { files: filesByMaterial(), note: long(1000) },
    'ask-opinion': { unit: unit() },
    'begin-inspection': { standard: long(300) },
    'refuse-for-falsehood': { falsehood: long(500) },
    'extend-gap': { extensionAsked: long(300) },
    'tell-interested': { interested: long(300) },
    'order-hearing': { hearingCause: choice('law-requires', 'public-interest') },
    'hold-hearing': { askedBy: askedBy() },
    'waive-hearing': { waivedBy: askedBy(), waiver: signed() },
    'record-procedure': { procedure: choice(...procedures) },
    'begin-procedure': { procedure: choice(...procedures), procedureUntil: date() },
    'end-procedure': { procedure: choice(...procedures) },
    'pause-promise': { step: choice(...ownSteps), stepUntil: date() },
    'resume-promise': { step: choice(...ownSteps) },
    forward: { proposal: choice('grant', 'deny') },
    grant: granting,
    'deny-for-falsehood': { falsehood: long(500) },
    'send-up': { higherOrgan: text(200) },
    'receive-grant': { decisionNumber: text(80), ...granting },
    'receive-denial': { decisionNumber: text(80) },
    deliver: { delivery: delivery(), files: files() },
    'deliver-denial': { delivery: delivery(), files: files() },
  },
  filing: reception,
  confirmation: short,
  'public-service': short,
  change: { ...short, submit: { permitNumber: text(80), ...reception.submit } },
  renewal: { ...short, submit: { permitNumber: text(80), expiresOn: date(), ...reception.submit } },
  opinion: { give: { opinion: choice('agree', 'agree-with-conditions', 'object') } },
  'site-check': {
    record: { findings: long(2000), meets: choice('meets', 'does-not-meet'), files: files() },
    confirm: { seen: signed() },
  },
  inspection: {
    record: { findings: long(2000), meets: choice('meets', 'does-not-meet'), files: files() },
    confirm: { seen: signed() },
  },
  hearing: {
    'state-view': { statement: long(2000), files: files() },
    'record-view': { statedBy: askedBy(), statement: long(2000), files: files() },
    'ask-hearing': { askedBy: askedBy() },
    announce: { hearingOn: date(), place: text(200), announcedAt: text(200) },
    'announce-publicly': { hearingOn: date(), place: text(200), announcedAt: text(200) },
    'withdraw-request': { waivedBy: askedBy(), waiver: signed() },
    'record-hearing': { record: long(), signed: signed(), files: files() },
  },
  publication: { publish: { place: text(200) } },
  verification: {
    'find-fulfilled': { method: method(), findings: long(2000) },
    'order-mending': { method: method(), mendUntil: date() },
    'report-mended': { files: files(), note: long(1000) },
    'find-broken': { findings: long(2000) },
  },
  credit: { 'ask-repair': { statement: long(2000), files: files() } },
  revocation: {
    propose: { cause: choice(...revocationCauses) },
    'state-the-case': { statement: long(), files: files() },
  },
  deregistration: { propose: { cause: choice(...deregistrationCauses) } },
};

const formsFor = (loop: Loop): readonly [string, ReturnType<typeof formsOf>] => [
  loop.name,
  formsOf(loop, fields[loop.name] ?? {}),
];

export const forms: Readonly<Record<string, ReturnType<typeof formsOf>>> = Object.fromEntries(loops.map(formsFor));
