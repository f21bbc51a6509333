import type { Words } from '../../kernel/programme.ts';

/** What is wrong with an entry of a register, and how to put it right. */
export const entryEn: Words = {
  'field.by-law': ' ({law})',
  'field.no-limit': 'A limit must be given, in working days, days or months',
  'field.limit-in-another-unit': 'The unit must be that of the statutory and of the promised limit',
  'field.promise-over-statute': 'The promised limit cannot be longer than the statutory one',
  'field.inspection-on-promise':
    'What the organ inspects, tests or quarantines itself is decided on the result, and not on a promise',
  'field.safety-on-promise':
    'An item that concerns public safety, health, life or property cannot be granted on promise',
  'field.barred': 'By law this item may not be applied for again until after {until}',
  'field.instant-takes-longer':
    'What is done while one waits takes one working day at most; otherwise choose “within the promised time”',
  'field.steps-over-promise': 'The steps together take longer than what is promised',
  'field.code-of-another-kind': 'Digits 3 and 4 say what kind of item it is, and do not fit the kind chosen',
  'field.code-length-31': 'A task code has 31 characters: 18 of the credit code, 1 of the level, 12 of the basic code',
  'field.code-length-33': 'A business code has 33 characters: the 31 of the task code and 2 of a number',
  'field.code-check': 'The first 18 characters are no credit code: the check character differs, please compare',
  'field.code-without-basic': 'The last 12 characters of a task code must be the basic code',
  'field.code-without-task': 'The first 31 characters of a business code must be the task code',
  'field.code-taken': 'This code belongs to another item ({limit})',
  'field.named-twice': 'This is listed already; each is listed once',
  'field.major-is-needed': 'A major material must be a required one and cannot follow later',
  'field.vague': 'Words such as “other materials” say nothing: name the material',
  'field.complaint-to-the-same': 'Complaints cannot go to the number that is asked',
  'field.visit-without-why': 'Where somebody must come, say why',
  'field.window-without-visit': 'What can only be done at the window takes one visit at least',
  'field.law-unknown': 'The table of laws has no such place ({limit}); enter and compare it first',
  'field.project-code-needed':
    'This item is for construction projects only: write the project code that the online platform gave; if there is none yet, file the project or have it approved first',
  'field.before-agreed': 'The first visit is not before the day on which the enterprise agreed',
  'field.withdrawn-since': 'Say since when the enterprise no longer agrees; leave it empty where it still does',
  'field.not-yet': 'This day has not come yet. Choose today or an earlier one',
  'field.own-unit': 'You can note visits by your own unit only; for others ask that unit or the alliance office',
  'field.outside-zone': 'This point is not within the zone: choose it again, or correct its longitude and latitude',
  'field.item-suspended': 'This item is suspended and takes no new application; what was accepted goes on',
  'field.item-withdrawn': 'This item is withdrawn and takes no new application; what was accepted goes on',
  'proposal.same-hand': 'Whoever proposed a change cannot check it; please let another colleague do so.',
  'field.formula':
    'No formula, and nothing that begins with = + - @; where it is plain text, put an apostrophe before it',
  'field.code-as-number':
    'The spreadsheet has made a number of this code and lost its last digits: format the column as text and enter it anew',
  'field.not-a-word': '“{limit}” is none of the words to choose from; copy one from an exported sheet',
  'field.not-an-amount': '“{limit}” does not say how long: write 20工作日, 30日 or 1月',
  'field.unit-unknown': 'There is no unit “{limit}”; write its full name',
  'field.not-yes-no': 'Write 是 (yes) or 否 (no)',
  'field.not-a-number': 'Write a whole number',
  'field.no-such-item': 'The sheet 事项 has no item with the key “{limit}”',
  'field.sheet-missing': 'This sheet is missing; take an exported workbook as a pattern',
  'field.column-missing': 'This column is missing; take an exported workbook as a pattern',
  'field.too-many-rows': 'At most {limit} items at a time; please divide them',
  'field.proposal-open': 'A change of this item is on its way; have it checked or dropped first',
};
