import type { refusals as zh } from './refusals.zh.ts';

/** What is refused, with the rule and the way out. */
export const refusals: Readonly<Record<keyof typeof zh, string>> = {
  'refusal.unknown-act': 'This matter has no such step. Please choose one of the steps the page offers.',
  'refusal.ended':
    'This matter is closed and its record no longer changes. You can raise it again, review the service, or ask for reconsideration or go to court.',
  'refusal.not-now':
    'This step belongs to another stage[; the matter is now at “{state}”]. Please finish the present step first.',
  'refusal.not-yours':
    'This step is for the post[ “{seat}”] or the person concerned; you cannot take it for them. To pass it on, offer it and let them accept.',
  'refusal.not-apart':
    'Nobody of the same unit[ as “{seat}”] may take this step: who judges and who is judged stay apart. Please leave it to another unit.',
  'refusal.same-hand':
    'A second person has to take this step[, not the one who did “{act}”]. Please ask a colleague of your unit.',
  'refusal.not-after': 'The order matters: [“{act}” comes first; ]please finish the earlier step before this one.',
  'refusal.already-done':
    'This step happens once in a matter, and it has been taken. A mistake can be put right; the correction stays in the record.',
  'refusal.reason-missing':
    'Please give the reason. A decision against somebody, or one that changes a date, must tell them why.',
  'refusal.basis-missing':
    'Please name the basis: an article of law, or a duty your unit has published. Without one this cannot be decided.',
  'refusal.input-missing': 'Something required has not been filled in[: {field}]. Please complete it and submit again.',
  'refusal.checklist-incomplete':
    'Every line of the checklist needs an answer, all at once[; not yet answered: {materials}]. Please complete the list.',
  'refusal.nothing-unmet':
    'Every line of the list is in order, so there is nothing to correct. If the documents are complete, please accept.',
  'refusal.still-unmet':
    'Some documents are still missing or wrong[: {materials}]. This step can be taken once they are in order.',
  'refusal.told-already':
    'What has to be corrected is told once, completely. [“{materials}” was found in order or not named then; it ]cannot be asked for again. If the documents are complete, please accept; doubts about content are looked into during the review.',
  'refusal.clock-not-running':
    'This step can only be taken within its time limit[: “{clock}” is not running or has come due]. Please use what applies after the limit.',
  'refusal.clock-still-running':
    'The time limit has not come due yet[: “{clock}” is still running]. Please wait until it has.',
  'refusal.guard':
    'This matter does not meet the condition for this step. Please check the item and what was filled in, or choose another way.',
  'refusal.debts-open':
    'Something is still owed[: {debt}]. It has to be settled, released or recorded as defaulted first.',
  'refusal.children-open':
    'Another unit is still working on its part[: {child}]. Please wait for its answer, or recall it.',
  'refusal.pauses-open': 'The clock is lawfully paused[: {pause}]. This step can be taken once the pause has ended.',
  'refusal.already-paused': 'The clock is already paused for this reason; it cannot be paused twice.',
  'refusal.not-paused': 'No pause is running, so there is none to end.',
  'refusal.too-soon':
    'That day is too soon: people need the time the law gives them[, {first} at the earliest]. Please choose a later one.',
  'refusal.major-missing':
    'A major material cannot follow later[: {materials}]. Please give the one-time notice instead.',
  'refusal.until-past': 'The date told in writing cannot lie in the past. Please choose another one.',
  'refusal.already-extended':
    'A time limit can be extended once, and it has been. Please finish within the present one.',
  'refusal.amount-unclear':
    'An amount must be a whole number above nothing, in the smallest unit of the currency (for CNY: fen)[: {field}]. Please correct it.',
  'refusal.more-than-promised':
    'This is more than was set aside for this case: at most {most}. Check the amount, or have the rest approved first.',
  'refusal.above-most': 'This is more than the published limit of {most}. Please check the amount.',
  'refusal.over-budget':
    'The budget is not enough: {wanted} is needed, {left} is left. Approve less, or have the budget raised first.',
  'refusal.too-few':
    'At least {least} different people are needed here and only {named} would be left. Name a successor first.',
  'refusal.no-consent':
    'This person has not agreed to be contacted for this purpose in this way, or has withdrawn. Please do not; whoever comes and asks may be told.',
  'refusal.outside-hours':
    'This is outside the hours the person named[ ({from} to {to})]. Please try again within them.',
  'refusal.nothing-owed': 'Nothing is owed here, so there is nothing to settle.',
  'refusal.offer-pending':
    'This matter has been offered to [{unit}, ]another unit and waits for its answer. Your unit stays responsible until it accepts; if it stays silent, the alliance office rules.',
  'refusal.no-offer': 'No matter is waiting for your unit to accept it.',
  'refusal.offer-to-self':
    'A matter cannot be offered to your own unit. Please choose another one, or deal with it yourselves.',
  'refusal.too-many-hops':
    'This matter has been passed on too often. Please ask the alliance office to rule whose it is.',
  'refusal.evidence-missing': 'Closing needs evidence[; still missing: {facts}]. Please record it first.',
  'refusal.seat-unbound': 'It is not settled yet who does this[: {seat}]. Please name the unit first.',
  'refusal.seat-pinned':
    'The unit asked first stays to the end[: {seat}] and cannot be changed. The work can be offered to another unit.',
  'refusal.nothing-to-undo':
    'There is nothing to undo. Only your own latest step can be undone, and only for a short while.',
  'refusal.hold-over':
    'The short hold is over and the notice has gone out. A colleague can put it right; both steps stay in the record.',
  'refusal.not-correctable':
    'This step cannot be put right: somebody has acted on it since, or it is not one that can be corrected.',
  'refusal.not-in-force': 'These rules are not in force yet[; they apply from {from}]. Please use the present ones.',
};
