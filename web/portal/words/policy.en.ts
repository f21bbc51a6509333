import type { Words } from '../../../kernel/programme.ts';

/** What the pages of policies say. */
export const policyEn: Words = {
  'portal.policies': 'Policies for enterprises',
  'portal.policies.say': 'The policies in force here, in plain words: for whom, how much, how.',
  'portal.policies.find': 'Find a policy',
  'portal.policies.search': 'Find',
  'portal.policies.none': 'Nothing was found for “{q}”. Try another word, such as “equipment” or “graduates”.',
  'portal.policies.home': 'See which policies there are, and what your enterprise is entitled to.',
  'portal.entitled': 'What we may be entitled to',
  'portal.entitled.say':
    'By what offices already know, each clause says whether it fits and why. What is not known is not held against you; in the end a person decides.',
  'portal.entitled.none':
    'Your phone is no listed contact of any enterprise yet. Bring your business licence to the counter, or ask a listed contact to have you entered.',
  'portal.entitled.wrong':
    'Where the data is wrong or has changed, tell the counter or ask us; it is then matched again.',
  'portal.policy.fits': 'Does this fit us?',
  'portal.policy.fits.sign-in': 'Sign in to see whether it fits your enterprise',
  'portal.policy.fits.hit': 'It seems to fit. ',
  'portal.policy.fits.miss': 'It does not seem to fit now, for the reasons below. ',
  'portal.policy.fits.unknown':
    'Something is not known, so it cannot be said yet. You may apply, and the unit finds out. ',
  'portal.policy.fits.amount': 'About {amount}, as finally approved.',
  'portal.policy.why': 'Why',
  'portal.policy.most': 'at most {amount}',
  'portal.policy.days': '{n} working days',
  'portal.policy.not-in-force': 'This policy is not in force now.',
  'portal.policy.not-in-window': 'It is open from {from} to {to}, and not now.',
  'portal.policy.auto':
    'You need not apply: the unit compares the data and tells you. You only confirm your account, and may decline.',
  'portal.policy.apply': 'Apply',
  'portal.policy.conditions': 'Conditions',
  'portal.policy.materials': 'What you need',
  'portal.policy.how': 'How, and how long',
  'portal.policy.window': 'Open',
  'portal.policy.from-to': '{from} to {to}',
  'portal.policy.text': 'Text of the policy ({number})',
  'portal.policy.for': 'For which enterprise:',
  'portal.policy.submit': 'Send the application',
  'portal.publicity': 'Published before payment',
  'portal.publicity.say':
    'These amounts are about to be paid and are published first. If you know why one should not be paid, object in time; it is looked into and you are answered.',
  'portal.publicity.none': 'Nothing is published now.',
  'portal.publicity.until': 'published until {day}',
  'portal.publicity.object': 'Object',
  'portal.publicity.object.say': 'Please say what you know. The enterprise is not told who you are.',
};
