import type { Words } from '../../kernel/programme.ts';

/** What is wrong with a policy, a clause, an enterprise, or what is asked of them. */
export const policyEn: Words = {
  'field.credit-check': 'The check character of the credit code does not fit; please compare it',
  'field.merged-where': 'Say into which entry it went; leave it out where it was not merged',
  'field.merged-into-self': 'It cannot be merged into itself',
  'field.not-money': 'An amount is a whole number of fen and never below nothing',
  'field.not-count': 'Please give a whole number, nothing below 0',
  'field.not-day': 'Please write a date like 2026-03-09',
  'field.not-code': 'Please give an industry code, such as C33',
  'field.not-yes-no': 'Please say yes or no',
  'field.not-tags': 'Please give at least one tag',
  'field.review-missing':
    'No policy is published without its fair-competition review: say the result, who reviewed and when',
  'field.review-late': 'The fair-competition review comes before the publication',
  'field.exception-ground': 'An exception names its ground',
  'field.exception-until': 'An exception is for a limited time, after the day of the review',
  'field.beyond-exception': 'The policy cannot outlast the exception it rests on',
  'field.ends-before-it-begins': 'It cannot end before it begins',
  'field.field-without-source': 'Nobody supplies this yet, so it cannot be a condition; first settle whose data it is',
  'field.not-for-this-field': 'This cannot be compared so; please choose another way',
  'field.too-deep': 'The conditions are nested too deep; please make them simpler',
  'field.amount-or-part': 'Give a fixed amount, or a share of something with a limit: not both, not neither',
  'field.part-of-what': 'A share needs its rate, what it is a share of, and a limit',
  'field.same-unit': 'The unit that pays is another than the one that reviews',
  'field.auto-asks-nothing': 'What needs no application asks for no materials',
  'field.materials-missing': 'List the materials of what is applied for',
  'field.cases-too-few':
    'Three test cases at least: one that fits, one that does not, one in which something is not known',
  'field.case-gives-hit':
    'By these conditions this test case fits, other than expected; change the conditions or what is expected',
  'field.case-gives-miss':
    'By these conditions this test case does not fit, other than expected; change the conditions or what is expected',
  'field.case-gives-unknown':
    'By these conditions it is not known for this test case, other than expected; change the conditions or what is expected',
  'field.enterprise-unknown':
    'No such enterprise; please compare the credit code, or have it entered at the counter first',
  'field.enterprise-merged': 'This entry was merged into {limit}; please use that code',
  'field.enterprise-closed': 'This enterprise is deregistered',
  'field.enterprise-not-yours': 'You are no listed contact of this enterprise; the counter can enter your phone as one',
  'field.merge-not-asked': 'No merge of this entry waits, or it is merged already',
  'field.clause-not-in-force': 'This policy is not in force now',
  'field.not-published':
    'This matter is not published for objections, or no longer; for anything else about a publication say which one',
  'field.clause-asked':
    'The same is being asked for already for this enterprise ({number}); add to that matter, or wait for its result',
  'field.clause-not-in-window': 'It is open from {from} to {to}, and not now',
};
