import type { Words } from '../../../../kernel/programme.ts';

export const shared: Words = {
  itemName: 'nameEn',
  'seat.enterprise': 'Enterprise',
  'seat.agents': 'Agents',
  'seat.lead': 'Lead of the service team',
  'clock.overdue': 'Overdue watch',
  'clock.look': 'Regular look',
  'act.remind': 'Reminder of an overdue duty',
  'act.look-again': 'Look again',
  'did.look-again': 'Looked at again',
  'act.recall': 'Call back',
  'did.recall': 'Called back with the project',
  'ending.recalled': 'Called back with the project',
  'field.files': 'Materials',
  'field.reason': 'Reason',
  'field.basis': 'Basis',
  'paper.correction-of-act': 'Notice of correction',
  'told.correction-of-act':
    'The step before was a mistake and was put right by another person of the staff; this notice counts.',
  'line.number': 'Number',
  'line.item': 'Matter',
  'line.due': 'By',
  'line.reason': 'Reason',
};
