import { choice, date, files, filesByMaterial, formsOf, long, text, unit } from '../../kernel/form.ts';
import { approval } from './loop.ts';
import { opinion } from './opinion.ts';

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

export const forms = {
  approval: formsOf(approval, {
    submit: {
      files: filesByMaterial(),
      purpose: long(1000),
      projectCode: { ...text(24), pattern: '^\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}$' },
    },
    'refuse-jurisdiction': { competentUnit: text(200) },
    correct: { files: filesByMaterial(), note: long(1000) },
    'ask-opinion': { unit: unit() },
    'begin-procedure': { procedure: choice(...procedures), procedureUntil: date() },
    forward: { proposal: choice('grant', 'deny') },
    deliver: { delivery: choice('at-counter', 'by-post', 'electronic'), files: files() },
  }),
  opinion: formsOf(opinion, { give: { opinion: choice('agree', 'agree-with-conditions', 'object') } }),
};
