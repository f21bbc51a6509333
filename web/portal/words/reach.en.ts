/** How somebody is reached, and how often. */
export const reachEn = {
  'portal.reach': 'How we reach you',
  'portal.reach.say':
    'When a matter of yours has a new paper, we send a text message. You may also leave an e-mail address, or choose one message a day.',
  'portal.reach.mail': 'E-mail',
  'portal.reach.remove': 'Remove',
  'portal.reach.sent': 'A code was sent to {email}. Please enter it within five minutes.',
  'portal.reach.confirm': 'Confirm the address',
  'portal.reach.other': 'Another address',
  'portal.reach.often': 'How often',
  'portal.reach.digest': 'One message a day, at half past eight, with everything new',
  'portal.reach.quiet': 'Nobody disturbs you from {from} to {to}, except for sign-in codes.',
  'portal.reach.messages': 'What was sent to me',
  'portal.reach.none': 'Nothing has been sent yet.',
  'portal.reach.by.sms': 'text message',
  'portal.reach.by.e-mail': 'e-mail',
  'portal.field.email': 'E-mail address',
  'portal.hint.email': 'for example name@example.cn',
  'portal.field.mailed': 'The code in the e-mail',
  'portal.hint.mailed': 'six digits',
} as const;
