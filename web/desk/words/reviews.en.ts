import type { Words } from '../../../kernel/programme.ts';

/** Reviews: the codes of the windows, slips on paper. */
export const reviewsEn: Words = {
  'desk.nav.reviews': 'Reviews',
  'desk.reviews': 'Reviews',
  'desk.reviews.back': 'Back to reviews',
  'desk.reviews.windows': 'Windows',
  'desk.reviews.windows.say':
    'Each window has a code and a tablet page of its own. Who was not served cannot judge: number and PIN of a slip are asked for.',
  'desk.reviews.windows.change': 'Add or remove windows',
  'desk.reviews.windows.none': 'No window is listed yet.',
  'desk.reviews.window': 'Window {window}',
  'desk.reviews.sheet': 'Print the code',
  'desk.reviews.kiosk': 'Open the tablet page',
  'desk.reviews.paper': 'Enter a paper slip',
  'desk.reviews.paper.say':
    'Enter the slip as it is. Nobody of the rated unit may; who entered it and the day it was filled in stand with the review, and its channel says that it came on paper.',
  'desk.reviews.paper.enter': 'Enter',
  'desk.reviews.paper.done': 'Entered; the review has number {number}.',
  'desk.sheet.ask': 'How was it this time?',
  'desk.sheet.code': 'Code to review window {window}',
  'desk.sheet.scan': 'Scan the code with your phone',
  'desk.sheet.slip': 'Type number and PIN of your slip',
  'desk.sheet.judge': 'Choose a face and say why',
  'desk.sheet.voluntary':
    'Whether and how you judge is up to you. Who you are is not told to whom you judge. Every bad review is looked into and put right.',
  'desk.cross': 'Against the file',
  'desk.cross.service': 'The service that was judged',
  'desk.cross.unknown-service': 'The rater stays unknown: which service it was, and its days, are not shown here.',
  'desk.cross.chosen': 'Chosen by the rater',
  'desk.cross.verdict.supports': 'The file bears it out',
  'desk.cross.verdict.contradicts': 'The file speaks against it',
  'desk.cross.verdict.unknown': 'The file does not tell',
  'desk.cross.says.late': '{clock} ran until {due} and was missed.',
  'desk.cross.says.in-time': '{clock} ran until {due} and was kept; {pauses} lawful pauses.',
  'desk.cross.says.in-time-extended': '{clock} was extended to {due} and was kept; {pauses} lawful pauses.',
  'desk.cross.says.no-clock': 'A matter of this kind has no such limit.',
  'desk.cross.says.beyond':
    '{notices} notices; {beyond} of what they asked for is not among the {materials} materials of guide version {version}.',
  'desk.cross.says.within':
    '{notices} notices; all they asked for is among the {materials} materials of guide version {version}.',
  'desk.cross.says.no-notice':
    'There was no notice. What was asked for by word of mouth is not in the file: ask both sides. Guide version {version} lists {materials} materials.',
  'desk.cross.says.no-guide': 'This service has no guide to hold it against.',
  'desk.cross.says.read-reasons':
    '{reasons} reasons were written; hold each against the conditions of guide version {version}.',
  'desk.cross.says.trips':
    'The guide promises {promised} trips at most; {visits} were noted at windows. What was not noted is not counted.',
  'desk.cross.says.no-trips': 'The guide says nothing of trips.',
  'desk.rates': 'Rates of reviews',
  'desk.rates.say':
    'What is void and what nobody gave is not counted; a void is taken off on its day. Each number opens to the reviews behind it. In the order of names, not ranked.',
  'desk.rates.whole': 'Whole zone',
  'desk.rates.few': 'fewer than 30, not compared',
};
