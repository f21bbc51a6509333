import type { Words } from '../../../kernel/programme.ts';

export const visitsEn: Words = {
  'desk.visits.title': 'Regular visits',
  'desk.visits.none': 'No visits are agreed with this enterprise. It is visited only where it agrees.',
  'desk.visits.next': 'Next visit',
  'desk.visits.no-next': 'None planned',
  'desk.visits.ended': 'No more visits',
  'desk.visits.how-often': 'How often',
  'desk.visits.every': 'every {n} months',
  'desk.visits.agreement': 'Agreement',
  'desk.visits.agreed': 'given by {who}, {day}',
  'desk.visits.withdrawn': 'no longer given since {day}',
  'desk.visits.turns': 'Visits so far',
  'desk.visits.agree': 'Note that the enterprise agrees to visits',
  'desk.visits.change': 'Change what was agreed',
  'desk.visits.contact': '{name} ({role})',
  'desk.visits.save': 'Save',
  'desk.visits.say':
    'A visit must be no burden: ask first whether it is wanted, and when. The enterprise can say no at any time in the portal.',
  'desk.visits.end': 'The enterprise no longer agrees',
  'desk.visits.end.how': 'How it was said',
  'desk.visits.end.submit': 'Stop the visits',
  'desk.visits.end.say': 'With effect at once: the open turn is cancelled, and none follows.',
};
