import { choice, files, formsOf, long, text, unit, yesNo } from '../../kernel/form.ts';
import { inquiry } from './loop.ts';

const method = () => choice('telephone', 'visit', 'message');

export const forms = {
  inquiry: formsOf(inquiry, {
    ask: {
      question: long(2000),
      kind: choice('consult', 'help', 'complaint', 'report', 'suggestion', 'praise'),
      place: text(200),
      subjectUnit: unit(),
      callBack: yesNo(),
      files: files(),
    },
    'answer-on-spot': { answer: long() },
    redirect: { channel: text(300) },
    offer: { unit: unit() },
    rule: { unit: unit() },
    reply: { answer: long(), files: files() },
    'call-back': { solved: yesNo(), satisfied: choice('5', '4', '3', '2', '1'), method: method(), note: long(1000) },
    explain: { method: method(), note: long(1000) },
    confirm: { solved: yesNo(), note: long(1000) },
  }),
};
