import type { Words } from '../../../kernel/programme.ts';

/** The words of changing a register. */
export const registerEn: Words = {
  'desk.register.add': 'Add',
  'desk.register.change': 'Change',
  'desk.register.save': 'Save',
  'desk.register.remedies':
    'This unit decides, and its entry does not yet name: {what}. Until it does, its decisions print general words only.',
  'desk.register.saved': 'Saved; the change and its reason stay in the history.',
  'desk.register.change.say': 'Who changed it, when and why stays in the history.',
  'desk.register.history': 'Changes ({n})',
  'desk.register.added': 'added',
  'desk.register.changed': 'changed',
  'desk.register.gone': 'closed or left',
  'register.unit.field.reason': 'Reason for the change',
  'register.person.field.reason': 'Reason for the change',
  'register.named-post.field.reason': 'Reason for the change',
  'register.legal-basis.field.reason': 'Reason for the change',
  'register.service-item.field.reason': 'Reason for the change',
  'register.unit.field.to': 'When it closes, its open cases go to',
};
