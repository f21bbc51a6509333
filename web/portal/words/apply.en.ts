import type { Words } from '../../../kernel/programme.ts';

/** What an application says on its pages. */
export const applyEn: Words = {
  'portal.apply.tasks': 'What there is to do',
  'portal.apply.tasks-link': 'List of tasks',
  'portal.apply.who': 'Who applies',
  'portal.apply.about': 'About your application',
  'portal.apply.check': 'Check and submit',
  'portal.apply.written': 'To fill in',
  'portal.apply.materials': 'Documents',
  'portal.apply.next': 'Save and continue',
  'portal.apply.without': 'Continue without it',
  'portal.apply.progress': 'Done: {done}. Still open: {left}.',
  'portal.apply.kept': 'Each step is kept on this phone. You can close the page and go on another time.',
  'portal.apply.several': 'A document may be several photographs. Show all four corners, and make sure it can be read.',
  'portal.apply.no-file': 'nothing uploaded',
  'portal.apply.nothing': 'nothing filled in',
  'portal.apply.change': 'Change',
  'portal.apply.change-this': 'Change: {name}',
  'portal.apply.known':
    'You apply under the name we know. If it has changed, come to the window with your identity document.',
  'portal.apply.missing':
    'Required and still missing: {materials}. You may submit now; you will be told once, completely, what is to be added.',
  'portal.apply.declare': 'By submitting you say that all of this is true.',
  'portal.apply.submit': 'Submit application',
  'portal.task.open': 'not started',
  'portal.task.begun': 'in progress',
  'portal.task.done': 'done',
  'portal.task.not-needed': 'usually not needed',
  'portal.task.later': 'may follow later',
  'portal.field.name': 'Applicant: your name, or that of the organisation',
  'portal.hint.apply.name': 'as on the identity card or the business licence',
  'portal.here.ask':
    'Papers for this that you handed in or were granted before: {n}. If you agree they are listed and can be used in your own applications without being sent again; for that purpose only, every use is recorded, and you can withdraw at any time.',
  'portal.here.agree': 'I agree, list them',
  'portal.apply.look': 'Have the papers looked at first',
  'portal.apply.look.say':
    'A pre-review is free; you hear within one working day. It is no receipt, and you may file at any time.',
  'portal.apply.barred':
    'By law you may not apply for this permit again until after {due}; what you hand in now would be refused.',
  'portal.apply.barred.why': 'See the reasons, and what to do if you disagree',
};
