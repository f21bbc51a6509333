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
};
