import type { zh } from './zh.ts';
import { papers } from './papers.en.ts';
import { refusals } from './refusals.en.ts';

/** What the door says: each names the rule and the way out. A part in brackets is left out when what it needs is not known. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  ...papers,
  ...refusals,

  possible: 'Possible now: {acts}.',
  'possible.nothing': 'There is nothing for you to do now; please wait for the next step.',

  'problem.not-found': 'Not found',
  'problem.not-found.detail':
    'There is no such page or record, or you may not see it. Please check the address, or search from the home page.',
  'problem.sign-in-needed': 'Please sign in',
  'problem.sign-in-needed.detail':
    'You are not signed in, or your session has ended. Sign in with your phone and a code; staff use their account.',
  'problem.forbidden': 'You may not do this',
  'problem.forbidden.detail': 'Your role does not allow it. Please turn to the unit that can.',
  'problem.invalid': 'Something needs to be changed',
  'problem.invalid.detail': 'Please change {count} field(s) as noted beside each and submit again.',
  'problem.unreadable': 'The content cannot be read',
  'problem.unreadable.detail': 'What was sent is not complete JSON. Please reload the page and try again.',
  'problem.body-large': 'Too much at once',
  'problem.body-large.detail': 'One submission may hold 256 KB. Please upload files instead of pasting them.',
  'problem.not-json': 'Please send JSON',
  'problem.not-json.detail': 'Only application/json is taken here.',
  'problem.too-large': 'The file is too large',
  'problem.too-large.detail': 'The file is larger than {size}. Please make it smaller, or split it.',
  'problem.file-kind': 'This kind of file cannot be taken',
  'problem.file-kind.detail':
    'We take PDF, pictures (JPG, PNG, WebP), Word, Excel and OFD files whose content matches their kind. Please save it as PDF and try again.',
  'problem.file-phone-picture': 'The desk cannot open this photo',
  'problem.file-phone-picture.detail':
    'It is a HEIC photo of an iPhone. Choose Settings, Camera, Formats, Most Compatible and take it again, or take a screenshot of the photo and send that.',
  'problem.file-broken': 'The file cannot be opened',
  'problem.file-broken.detail':
    'The file is empty or cut off; perhaps it did not arrive whole. Please choose it again and send it once more.',
  'problem.file-lying': 'The name does not fit the content',
  'problem.file-lying.detail':
    'The ending of the name and what is inside are not of one kind. Open it in its own program, save it again and send that.',
  'problem.file-bomb': 'This packed file is not taken',
  'problem.file-bomb.detail':
    'Unpacked it would be larger than is allowed, or it holds too many files or files that overlap. Pack only what is needed, or send the papers one by one.',
  'problem.file-infected': 'There is a virus in the file',
  'problem.file-infected.detail':
    '“{name}” was found, and the file was not kept. Clean your computer first and send a clean copy.',
  'problem.file-unscanned': 'Files cannot be checked just now',
  'problem.file-unscanned.detail':
    'The virus check gives no answer, so the file was not kept. Try again in a few minutes; if it goes on, tell the staff.',
  'problem.upload-kind': 'Not the content type of an upload',
  'problem.upload-kind.detail': 'A piece is sent as application/offset+octet-stream.',
  'problem.upload-offset': 'Not where the upload stopped',
  'problem.upload-offset.detail':
    'The server has another length than the place you go on from. Ask how much has arrived and go on from there.',
  'problem.upload-busy': 'This file is being sent',
  'problem.upload-busy.detail': 'Another connection is sending this file. Wait for it, or go on a little later.',
  'problem.too-many': 'Please try again later',
  'problem.too-many.detail': 'That was too often. Please try again in {minutes} minute(s).',
  'problem.wrong-code': 'The code is wrong',
  'problem.wrong-code.detail':
    'Please check the six digits of the message. A code is good for five minutes and five tries.',
  'problem.wrong-password': 'The account or password is wrong',
  'problem.wrong-password.detail':
    'Please check and try again. Too many mistakes pause signing in; if you forgot the password, ask your unit’s administrator.',
  'problem.moved-on': 'This matter has just moved on',
  'problem.moved-on.detail':
    'Somebody took a step while you were writing. Please look at how it stands now; what you wrote was not submitted.',
  'problem.refused': 'This cannot be done now',
  'problem.refused.detail': '{sentence}',
  'problem.key-needed': 'The repeat guard is missing',
  'problem.key-needed.detail':
    'Every write carries an Idempotency-Key (8 to 200 characters), so that a repeated click counts once.',
  'problem.version-needed': 'The version is missing',
  'problem.version-needed.detail':
    'Please send If-Match with the version you saw, so that nobody’s step is overwritten.',
  'problem.key-reused': 'The repeat guard was used for something else',
  'problem.key-reused.detail': 'This key belongs to another submission. Please reload the page and submit again.',
  'problem.foreign-origin': 'Wrong origin',
  'problem.foreign-origin.detail':
    'This was not sent from a page of this site and was not taken. Please use the pages here.',
  'problem.other-door': 'Please use the other entrance',
  'problem.other-door.detail': 'Staff sign in at the desk on the office network; this entrance is for the public.',
  'problem.right-used': 'This review has been given',
  'problem.right-used.detail':
    'One service, one review, and this one has been given. You can say more when you are called back.',
  'problem.right-over': 'The time for this review is over',
  'problem.right-over.detail':
    'It could be given until {until}. You can still ask a question; somebody will answer it.',
  'problem.too-few-left': 'A successor has to be named first',
  'problem.too-few-left.detail':
    'In matter {case} several people share a seat, and too few would be left. Name a successor there first.',
  'problem.still-held': 'Open matters have not been handed over',
  'problem.still-held.detail':
    'This unit or colleague still holds open matters. Please choose the unit that takes them over.',
  'problem.no-workbook': 'This is no workbook that can be read',
  'problem.no-workbook.detail':
    'Please send an Excel file in the .xlsx format; save an older one (.xls) as .xlsx first.',
  'problem.two-hands': 'A change here needs two hands',
  'problem.two-hands.detail':
    'Nobody changes this register alone: propose the change, and a colleague who keeps the register checks and publishes it.',
  'problem.proposal-away': 'The change is not at this step',
  'problem.proposal-away.detail':
    'It has been handed over to be checked, has been checked, or is over. Reload the page to see where it stands.',
  'problem.no-right': 'There is nothing to review yet',
  'problem.no-right.detail':
    'This matter is not finished. Once it is, you have 5 working days to review it, with the same slip.',
  'problem.rated-unit': 'Nobody of the rated unit may do this',
  'problem.rated-unit.detail': 'Only whoever was served reviews; a paper slip is entered by somebody of another unit.',
  'problem.wrong-pin': 'The number or the PIN is not right',
  'problem.wrong-pin.detail':
    'Please compare it with the slip and type it again. Whoever has lost the slip gets a new one at the window, with an identity card.',
  'problem.pin-too-often': 'Tried too often',
  'problem.pin-too-often.detail': 'Please try again in {minutes} minutes, or ask at the window with an identity card.',
  'problem.history-playing': 'The history is still being played',
  'problem.history-playing.detail':
    'The clock can be moved once the demo zone has played all of its history. Please try again in a moment.',
  'problem.administrator-exists': 'There is an administrator already',
  'problem.administrator-exists.detail':
    'The first administrator is made once. Please sign in with an existing account.',
  'problem.calendar-ended': 'This change was dealt with',
  'problem.calendar-ended.detail': 'Somebody has confirmed it or let it go. Reload the page to see how it stands.',
  'problem.calendar-same-hand': 'A second person confirms',
  'problem.calendar-same-hand.detail':
    'A calendar moves many due dates; whoever proposed it does not confirm it. Ask a colleague to look and confirm.',
  'problem.calendar-uncounted': 'Not counted yet',
  'problem.calendar-uncounted.detail':
    'Which due dates move must be seen before confirming. Wait until the count is done.',
  'problem.calendar-moved': 'The calendar has changed',
  'problem.calendar-moved.detail':
    'Another change came into force since this was proposed, so what was counted no longer holds. Let this one go and propose it again.',
  'problem.consent-needed': 'Your consent comes first',
  'problem.consent-needed.detail':
    'What you handed in before is used in a new application only after you agree. Choose “I agree, list them” first.',
  'problem.busy': 'The system is busy',
  'problem.busy.detail': 'The database cannot be reached, and nothing was submitted. Please try again in a while.',
  'problem.fault': 'Something went wrong here',
  'problem.fault.detail':
    'This is not your mistake and has been noted. Please try again later, or give the number {id} to a clerk.',

  'field.required': 'Please fill this in',
  'field.type': 'This is not in the right form',
  'field.minLength': 'At least {limit} character(s)',
  'field.maxLength': 'At most {limit} character(s)',
  'field.pattern': 'This is not in the right form; please check it',
  'field.phone': 'Please give a mobile number of 11 digits',
  'field.format': 'This is not in the right form; please check it',
  'field.enum': 'Please choose one of the options',
  'field.const': 'Please choose one of the options',
  'field.minimum': 'Not less than {limit}',
  'field.maximum': 'Not more than {limit}',
  'field.minItems': 'At least {limit}',
  'field.maxItems': 'At most {limit}',
  'field.uniqueItems': 'Something is there twice',
  'field.additionalProperties': 'There is no such field; please leave it out',
  'field.unknown': 'There is no such record',
  'field.day': 'Write a day that exists as 2026-03-09, between 1950 and 2199',
  'field.not-the-version':
    'The guide does not stand in this version, or was never changed. Please publish the change first, and give the present version',
  'field.future': 'This day has not come yet; enter the day on the slip',
  'field.before-service': 'The service was not finished on this day; check the day on the slip',
  'field.past': 'This day is over. Please choose today or a later one',
  'field.before': 'This day is not before the first day; correct it',
  'field.whole': 'Give a whole number from 0 to {limit}',
  'field.pauses':
    'Write first..last, several with commas between, as in 2026-03-09..2026-03-11,2026-03-20..2026-03-20; the last day is not before the first',
  'field.document': 'Give the document number: an override and a withdrawal need one',
  'field.other': 'This does not meet the requirements',

  'party.unnamed': 'no name given',
  'party.hidden': 'rater not shown',
  'party.kept': 'kept private',

  'export.demonstration': '[Demonstration data]',
  'export.head': '{zone}: list of cases, exported by {person} on {at}, for: {purpose}; {count} in all.',
  'export.cut': 'Only the first {count}. Narrow the filters and export in parts.',
  'export.light': 'Clock',
  'export.number': 'Number',
  'export.loop': 'Service',
  'export.title': 'Matter',
  'export.party': 'Person',
  'export.state': 'Where it is',
  'export.holder': 'Held by',
  'export.first': 'First asked',
  'export.due': 'Due',
  'export.remaining': 'Working days left',
  'export.opened': 'Received',
  'export.light.green': 'On time',
  'export.light.yellow': 'Due soon',
  'export.light.red': 'Overdue',
  'export.light.paused': 'Paused by law',
  'export.light.done': 'Finished',
};
