import type { Words } from '../../kernel/programme.ts';
import { dictionary } from '../dictionary.ts';
import { say } from '../say.ts';
import type { Sheet } from './sheet.ts';

/** The receipt that whoever takes a paper by hand signs: which paper, who, when, and a place for the signature. */
export const receiptSheet = (paper: Sheet): Sheet => {
  const words: Words = dictionary[paper.language];
  const term = (name: string, text: string) => ({ term: words[`receipt.${name}`] ?? name, text });
  const blank = words['receipt.blank'] ?? '';
  return {
    ...paper,
    title: words['receipt.title'] ?? '',
    to: null,
    plain: say(words['receipt.plain'] ?? '', { title: paper.title, number: paper.number }),
    lines: [
      term('paper', paper.title),
      term('number', paper.number),
      term('issued', paper.on),
      term('to', paper.to?.replace(/^To: |[：:]$/g, '') ?? blank),
      term('how', words['receipt.by-hand'] ?? ''),
      term('where', blank),
      term('receiver', blank),
      term('relation', blank),
      term('signed', blank),
      term('on', blank),
      term('clerk', blank),
    ],
    list: null,
    parts: [],
    seal: '',
    // The code is the paper's; the receipt is no paper of ours until somebody has signed it.
    verify: null,
  };
};
