/** Judging a service: by a window's code, at the tablet, by a link. */
export const rateEn = {
  'portal.rate': 'Judge what was just done',
  'portal.rate.window': 'Window {window}',
  'portal.rate.say':
    'Number and PIN stand on your slip. Each service is judged once, within 5 working days after it was done.',
  'portal.rate.with-slip': 'With your slip',
  'portal.home.rate': 'Number and PIN are enough; no sign-in.',
  'portal.rate.mine': 'What was done for you here lately',
  'portal.rate.next': 'Go on',
  'portal.rate.sign-in': 'No slip with you? Sign in and judge what was done for you',
  'portal.rate.voluntary':
    'Whether and how you judge is up to you; nobody may ask you for a good mark. Who you are is not told to whom you judge.',
  'portal.rate.no-window': 'This window was not found; it may have moved. You can judge with your slip all the same.',
  'portal.rate.thanks': 'Thank you, your review has arrived',
  'portal.rate.kept': 'It has been kept; there is nothing more for you to do.',
  'portal.rate.handled':
    'We will look into it and put it right; it goes to the unit within one working day. If you agreed to be called, somebody other than whom you judged will call you.',
  'portal.kiosk': 'How was it this time?',
  'portal.kiosk.say': 'Scan the code on your slip, or type its number and PIN.',
  'portal.kiosk.left': 'After {seconds} seconds without a touch it goes back to the start; nothing you entered stays.',
  'portal.kiosk.next': 'Done',
  'portal.published': 'What people say',
  'portal.published.say':
    'Reviews that everybody may read, with the answers of the units. Names, telephone and identity numbers are hidden and the original is kept; void ones are listed and counted too.',
  'portal.published.none': 'No review has been published yet.',
  'portal.published.all': 'All units',
  'portal.published.comma': ', ',
  'portal.published.reply': 'The unit answers:',
  'portal.published.stage.under-way': 'being put right',
  'portal.published.stage.put-right': 'put right',
  'portal.published.stage.void': 'void, outside the rates',
  'portal.home.published': 'Published reviews, and what the units answer.',
};
