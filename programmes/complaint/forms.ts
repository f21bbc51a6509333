import { choice, files, formsOf, long, text, unit, yesNo } from '../../kernel/form.ts';
import { complaint } from './loop.ts';
import { statement } from './statement.ts';

const method = () => choice('telephone', 'visit', 'message');
/** Where a matter can run that this loop does not run beside (domain 11.2). */
const channels = ['reconsideration', 'litigation', 'arbitration', 'petition', 'discipline', 'disclosure'] as const;

export const forms = {
  complaint: formsOf(complaint, {
    complain: {
      kind: choice('stuck', 'complaint', 'report'),
      what: long(2000),
      accusedUnit: unit(),
      place: text(200),
      aboutNumber: text(40),
      elsewhere: choice('none', ...channels),
      anonymous: yesNo(),
      files: files(),
    },
    accept: { way: choice('answer', 'investigation') },
    redirect: { channel: choice(...channels, 'other'), where: text(300) },
    'tell-again': { earlier: text(40) },
    offer: { unit: unit() },
    rule: { unit: unit() },
    contact: { method: method(), said: long(1000) },
    'ask-statement': { unit: unit(), question: long(1000) },
    reply: { found: choice('true', 'partly', 'untrue'), answer: long(), files: files() },
    'call-back': { solved: yesNo(), satisfied: choice('5', '4', '3', '2', '1'), method: method(), note: long(1000) },
    explain: { method: method(), note: long(1000) },
    confirm: { solved: yesNo(), note: long(1000) },
    supervise: { measure: long(2000), files: files() },
  }),
  statement: formsOf(statement, {
    request: { unit: unit(), question: long(1000) },
    state: { statement: long(), files: files() },
  }),
};
