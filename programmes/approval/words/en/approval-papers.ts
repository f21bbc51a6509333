import type { Words } from '../../../../kernel/programme.ts';

/** What the papers of an approval are called and say. */
export const approvalPapers: Words = {
  'approval.paper.receipt': 'Receipt',
  'approval.paper.correction-notice': 'One-time notice of corrections',
  'approval.paper.correction-receipt': 'Receipt for corrections',
  'approval.paper.acceptance-notice': 'Notice of acceptance',
  'approval.paper.deemed-acceptance-statement': 'Statement of acceptance by law',
  'approval.paper.not-required-notice': 'Notice that no permit is needed',
  'approval.paper.not-accepted-decision': 'Decision not to accept',
  'approval.paper.lapse-notice': 'Notice of lapse',
  'approval.paper.procedure-notice': 'Notice of a special procedure',
  'approval.paper.extension-notice': 'Notice of extension',
  'approval.paper.grant-decision': 'Decision granting the permit',
  'approval.paper.denial-decision': 'Decision denying the permit',
  'approval.paper.delivery-receipt': 'Proof of delivery',
  'approval.paper.withdrawal-confirmation': 'Confirmation of withdrawal',
  'approval.paper.termination-decision': 'Decision to terminate',
  'approval.paper.overdue-explanation': 'Explanation of delay',
  'approval.paper.correction-of-act': 'Notice of correction',
  'approval.told.receipt':
    'We have your application. Within five working days we tell you once whether anything is missing; if we do not, the law counts it as accepted from the day we received it.',
  'approval.told.correction-notice':
    'The following is missing or must be corrected. This is everything; nothing new will be asked. Please send it by {due}.',
  'approval.told.correction-receipt': 'We have your corrections, and five working days start again.',
  'approval.told.acceptance-notice': 'Your application is accepted. We decide by {due}.',
  'approval.told.deemed-acceptance-statement':
    'We did not ask for corrections within five working days. By law your application is accepted from the day we received it, and our time counts from that day.',
  'approval.told.not-required-notice': 'What you want to do needs no permit. You may simply do it.',
  'approval.told.not-accepted-decision': 'This is not ours to decide. Please apply to the authority named below.',
  'approval.told.lapse-notice':
    'The time for corrections is over and this application is closed. You may apply again at any time.',
  'approval.told.procedure-notice': 'Your application goes through the procedure named below. Its time is not counted.',
  'approval.told.extension-notice':
    'We cannot decide in time. The head of the unit has extended the limit once, for the reason below.',
  'approval.told.grant-decision': 'Your application meets the conditions. The permit is granted.',
  'approval.told.denial-decision':
    'Your application does not meet the conditions and is denied for the reasons below. You may ask for reconsideration or go to court.',
  'approval.told.delivery-receipt':
    'The decision has been delivered. Please rate this service within five working days.',
  'approval.told.withdrawal-confirmation':
    'You have withdrawn your application and get your materials back. You may apply again.',
  'approval.told.termination-decision':
    'This case is terminated for the reason below. You may ask for reconsideration or go to court.',
  'approval.told.overdue-explanation': 'We are late. This is why, and we go on until it is done.',
  'approval.told.correction-of-act':
    'An earlier paper was wrong. Another member of staff has put it right; this notice counts.',
  'approval.paper.on-the-spot-record': 'Record of a correction on the spot',
  'approval.told.on-the-spot-record':
    'You have corrected the error below on the spot. Nothing else is needed, and the time runs as before.',
  'approval.paper.correction-reminder': 'Reminder: corrections are due soon',
  'approval.told.correction-reminder':
    'The time for corrections ends in a few days. Please send the following by {due}; after that this application is closed.',
  'approval.paper.pledge': 'Pledge to send materials later',
  'approval.told.pledge':
    'Of your own will you pledge that you know what is missing and by when, that what you have given is true, that you will send the rest in time, and that you accept the return of the application if you do not.',
  'approval.paper.gap-notice': 'Notice of acceptance with materials to follow',
  'approval.told.gap-notice':
    'Your application is accepted and the review begins. Please send the following by {due}; no decision is made before, and after that day the application is returned.',
  'approval.paper.gap-reminder': 'Reminder of materials to follow',
  'approval.told.gap-reminder': 'What you pledged to send is not complete yet. Please send it by {due}.',
  'approval.paper.return-notice': 'Notice of return',
  'approval.told.return-notice':
    'What you pledged to send did not come in time, and the application is returned. You may apply again; until it is repaired, nothing is accepted on a pledge or a promise.',
  'approval.paper.promise': 'Promise',
  'approval.told.promise':
    'Of your own will you promise that you know the conditions, standards and requirements, that you meet them, that you accept being verified, and that the decision is revoked if this is not true.',
  'approval.paper.invitation': 'Invitation to send a further material',
  'approval.told.invitation':
    'Your application is accepted and the time runs as before. If you can, please send the material named below; it will help the review.',
  'approval.paper.step-notice': 'Notice that the promised limit is paused',
  'approval.told.step-notice':
    'The step below does not count in the time this unit promised. The statutory limit runs on.',
  'approval.paper.sent-up-notice': 'Notice that the higher authority decides',
  'approval.told.sent-up-notice':
    'By law a higher authority decides on your application. The review and all materials have gone there directly; you need not send anything again.',
};
