import type { Words } from '../../../../kernel/programme.ts';

/** Who may not apply again, why and until when. */
export const banned: Words = {
  'approval.act.deny-for-falsehood': 'Deny for hidden facts or false materials',
  'approval.did.deny-for-falsehood': 'Denied for hidden facts or false materials',
  'approval.act.refuse-for-falsehood': 'Do not accept: hidden facts or false materials',
  'approval.did.refuse-for-falsehood': 'Not accepted: hidden facts or false materials',
  'approval.ending.refused-for-falsehood': 'Not accepted: hidden facts or false materials',
  'approval.paper.falsehood-refusal': 'Decision of non-acceptance (false materials)',
  'approval.told.falsehood-refusal':
    'Whoever applies answers for the truth of the materials. Facts were hidden or materials were false; the application is not accepted, for the reasons below. You may ask for reconsideration or go to court.',
  'approval.field.falsehood': 'What was hidden or false',
  'approval.line.falsehood': 'What was false',
  'ban.name': 'No new application',
  'ban.state.one-year': 'No new application within one year',
  'ban.state.three-years': 'No new application within three years',
  'ban.plain.one-year':
    'You may not apply for this permit again until after {due}; then this ends by itself. If you do not agree you may ask for reconsideration or go to court.',
  'ban.plain.three-years':
    'You may not apply for this permit again until after {due}; then this ends by itself. If you do not agree you may ask for reconsideration or go to court.',
  'ban.ending.over': 'Over',
  'ban.ending.lifted': 'Lifted',
  'ban.seat.applicant': 'Applicant',
  'ban.seat.keeper': 'Head of the deciding unit',
  'ban.act.stand': 'Begins',
  'ban.act.lift': 'Lift (the decision it rests on was undone)',
  'ban.act.end': 'Over by time',
  'ban.did.stand': 'Begun',
  'ban.did.lift': 'Lifted',
  'ban.clock.after-denial': 'No new application within one year',
  'ban.clock.after-revocation': 'No new application within three years',
  'ban.paper.ban-after-falsehood': 'Notice of no new application (one year)',
  'ban.paper.ban-after-deceit': 'Notice of no new application (three years)',
  'ban.paper.ban-over-notice': 'Notice that you may apply again',
  'ban.paper.ban-lifted-notice': 'Notice that it is lifted',
  'ban.paper.correction-of-act': 'Notice of correction',
  'ban.told.ban-after-falsehood':
    'Because facts were hidden or materials were false, you may not apply for this permit again until after {due}, for the reasons below.',
  'ban.told.ban-after-deceit':
    'Because the permit was got by deceit or bribery, you may not apply for it again until after {due}, for the reasons below.',
  'ban.told.ban-over-notice': 'The time is over: you may apply for this permit again.',
  'ban.told.ban-lifted-notice':
    'It is lifted before its time: you may apply for this permit again. The reasons are below.',
  'ban.told.correction-of-act':
    'The paper before was wrong. Somebody else of the unit puts it right as follows; this notice counts.',
  'ban.field.falsehood': 'What was false',
  'ban.field.reason': 'Reason',
  'ban.field.basis': 'Basis',
  'ban.line.bannedOn': 'Counts from',
  'ban.line.falsehood': 'What was false',
  'ban.line.overOn': 'Over on',
  'ban.line.liftedOn': 'Lifted on',
  'ban.itemName': 'nameEn',
  'ban.line.number': 'Number',
  'ban.line.item': 'Matter',
  'ban.line.due': 'By',
  'ban.line.reason': 'Reason',
};
