import type { Words } from '../../../kernel/programme.ts';

/** Blank forms and their filled-in samples. */
export const blankEn: Words = {
  'portal.blank.open': 'Blank form',
  'portal.blank.sample': 'Sample, filled in',
  'portal.blank.back': 'Back to the guide',
  'portal.blank.matter': 'For: {item}. To: {unit}.',
  'portal.blank.free':
    'This form is free, may be copied, and is filled in in Chinese. For help call {phone} or come to the window.',
};
