import { days, workdays } from '../amount.ts';
import { allotment, exampleRules, plotReview } from '../example.ts';
import type { BadLoop } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops whose clocks would not count what the law says. */
export const late: readonly BadLoop[] = [
  {
    code: 'amount-disagrees',
    because: 'the loop gives a day more than the rule',
    loop: altered(plotReview, { clocks: { mending: { limit: workdays(16) } } }),
  },
  {
    code: 'rule-unknown',
    because: 'a clock follows a rule that nobody wrote',
    loop: altered(plotReview, { clocks: { mending: { basis: 'habit' } } }),
  },
  {
    code: 'expiry-not-by-clock',
    because: 'the clock may not do what its expiry says',
    loop: altered(plotReview, { acts: { 'look-again': { by: ['warden'] } } }),
  },
  {
    code: 'expiry-not-from-here',
    because: 'the expiry is not possible where its clock runs',
    loop: altered(plotReview, {
      clocks: { looking: { during: 'open' } },
      acts: { mend: { set: { mendedOn: 'today' } } },
    }),
  },
  {
    code: 'expiry-may-be-refused',
    because: 'silence must give a reason',
    loop: altered(plotReview, { acts: { 'stay-idle': { needs: { reason: true } } } }),
  },
  {
    code: 'expiry-undecided',
    because: 'an expiry leads somewhere only if somebody is content',
    loop: altered(plotReview, { acts: { 'stay-idle': { to: [{ to: 'mended', when: 'content' }] } } }),
  },
  {
    code: 'expiry-without-consequence',
    because: 'nothing happens when time is over',
    loop: altered(plotReview, {
      clocks: {
        idling: {
          since: 'entry',
          limit: workdays(2),
          during: ['mending'],
          basis: 'hearing',
          onExpire: 'do-nothing',
          kind: 'watch',
        },
      },
      acts: { 'do-nothing': { by: ['clock'], from: ['mending'], to: 'stay' } },
    }),
  },
  {
    code: 'expiry-of-no-clock',
    because: 'a clock does an act that no clock expires into',
    loop: altered(plotReview, { acts: { mend: { by: ['rated', 'clock'] } } }),
  },
  {
    code: 'clock-never-runs',
    because: 'nothing sets the date a clock counts from',
    loop: altered(plotReview, {
      clocks: {
        dreaming: {
          since: 'dreamtOn',
          limit: workdays(2),
          during: ['mending'],
          basis: 'hearing',
          onExpire: 'stay-idle',
          kind: 'duty',
        },
      },
    }),
  },
  {
    code: 'clock-without-date',
    because: 'a pause begins before its end is known',
    loop: altered(allotment, { acts: { 'test-soil': { set: gone } } }),
  },
  {
    code: 'date-not-asked-for',
    because: 'a pause runs to a day that nobody has to say',
    loop: altered(allotment, { acts: { 'test-soil': { needs: { input: gone } } } }),
  },
  {
    code: 'waits-where-it-does-not-run',
    because: 'a clock waits where it never is',
    loop: altered(plotReview, { clocks: { mending: { waitsIn: ['heard'] } } }),
  },
  {
    code: 'warns-before-it-begins',
    because: 'a clock warns before it has begun',
    loop: altered(plotReview, { clocks: { hearing: { warn: workdays(3) } } }),
  },
  {
    code: 'no-time-at-all',
    because: 'a clock has no time',
    loop: altered(plotReview, { clocks: { hearing: { limit: workdays(0) } } }),
    rules: { ...exampleRules, hearing: { amount: workdays(0), law: null } },
  },
  {
    code: 'extension-without-rule',
    because: 'a clock is extended that nothing allows to extend',
    loop: altered(allotment, {
      clocks: { answer: { extension: gone } },
      papers: { 'extension-notice': { to: 'gardener' } },
    }),
  },
  {
    code: 'extended-by-another',
    because: 'the steward extends what only the head may',
    loop: altered(allotment, { acts: { extend: { by: ['head', 'steward'] } } }),
  },
  {
    code: 'extension-never-possible',
    because: 'an extension is described and nobody can grant it',
    loop: altered(allotment, { acts: { extend: gone } }),
  },
  {
    code: 'pause-not-lawful',
    because: 'a pause stops the clock that only watches',
    loop: altered(allotment, { pauses: { 'soil-test': { stops: ['answer', 'haste', 'looking'] } } }),
  },
  {
    code: 'started-by-hand',
    because: 'an act restarts a clock that counts from a date',
    loop: altered(plotReview, { acts: { dispatch: { starts: ['mending'] } } }),
  },
  {
    code: 'started-and-stopped',
    because: 'an act starts a clock and leaves its states',
    loop: altered(plotReview, { acts: { dispatch: { starts: ['looking'] } } }),
  },
  {
    code: 'guard-reads-no-input',
    because: 'an act is offered by what has not been said yet',
    loop: altered(plotReview, { acts: { dispatch: { when: 'content' } } }),
  },
  {
    code: 'not-a-date',
    because: 'a clock counts from a word',
    loop: altered(plotReview, { acts: { rate: { set: { ratedOn: { value: 'soon' } } } } }),
  },
  {
    code: 'nothing-counts-from-the-beginning',
    because: 'the gardener\u2019s time counts from whenever somebody looks',
    loop: altered(plotReview, { clocks: { hearing: { since: 'entry' } } }),
  },
  {
    code: 'clock-begins-late',
    because: 'a clock runs only after the state in which its day is set',
    loop: altered(plotReview, {
      clocks: {
        late: {
          since: 'dispatchedOn',
          limit: workdays(2),
          during: ['mended'],
          basis: 'hearing',
          onExpire: 'miss',
          kind: 'duty',
        },
      },
      acts: { dispatch: { set: { dispatchedOn: 'today' } } },
    }),
  },
  {
    code: 'expires-where-none-runs',
    because: 'a consequence is written for a state in which nothing counts',
    loop: altered(plotReview, { acts: { 'stay-idle': { from: ['heard', 'mending'] } } }),
  },
  {
    code: 'stops-before-done',
    because: 'only some gardeners’ clock goes on where its consequence is still to come',
    and: ['no-running-clock'],
    loop: altered(allotment, {
      clocks: {
        answer: { during: ['asked', 'disputed', 'checking', 'corrected', 'weighing'] },
        haste: { onExpire: 'miss-answer' },
      },
      acts: { 'miss-haste': gone },
    }),
  },
  {
    code: 'day-forgotten-on-entry',
    because: 'a deemed acceptance is dated back and the haste counts from when it was noticed',
    loop: altered(allotment, { clocks: { haste: { since: 'entry' } } }),
  },
  {
    code: 'not-dated',
    because: 'the loop is in force from no day',
    loop: altered(plotReview, { inForceFrom: 'spring' }),
  },
  {
    code: 'amount-disagrees',
    because: 'the window of a right is not what its rule says',
    loop: altered(plotReview, { rights: { 'second-review': { window: days(9) } } }),
  },
  {
    code: 'day-without-clock',
    because: 'a question is received and leads to where its five days do not count',
    loop: altered(allotment, { clocks: { notice: { silentAfter: gone } } }),
  },
];
