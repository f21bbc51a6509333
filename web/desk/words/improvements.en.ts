import type { Words } from '../../../kernel/programme.ts';

export const improvementsEn: Words = {
  'desk.improvements': 'Suggestions and improvements',
  'desk.nav.improvements': 'Suggestions',
  'desk.palette.also.improvements': 'improvements suggestions',
  'desk.improvements.say':
    'Each suggestion of a resident or an enterprise: who answers for it, what will change, by which day. Whoever made it is told, whatever comes of it.',
  'desk.improvements.stage': 'Stage',
  'desk.improvements.all': 'All',
  'desk.improvements.open': 'Not finished yet',
  'desk.improvements.what': 'What changes',
  'desk.improvements.by': 'By',
  'desk.improvements.not-yet': 'Not decided yet',
  'desk.improvements.none': 'No such suggestions',
  'desk.improvements.none.say': 'What is heard in follow-ups and visits stands here once it is noted.',
};
