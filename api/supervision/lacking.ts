import type { Standing } from '../../kernel/case.ts';
import type { Lacking } from './view.ts';

/** By loop: the fact that shows evidence, the one that says who signed, and those that say what whoever asked says. */
const needed: Readonly<
  Record<string, { readonly evidence: string; readonly signature?: string; readonly word?: readonly string[] }>
> = {
  inquiry: { evidence: 'answer', word: ['calledBackOn', 'confirmedOn'] },
  complaint: { evidence: 'answer', signature: 'signedBy', word: ['calledBackOn', 'confirmedOn'] },
  improvement: { evidence: 'changed' },
  supervision: { evidence: 'evidence', signature: 'signedBy', word: ['askerWord'] },
  instruction: { evidence: 'evidence', signature: 'signedBy' },
};

/** What a problem still lacks before it can be struck off the ledger (销号): evidence, the head's signature, the asker's word. */
export const lackingOf = ({ loop, facts }: Standing): Lacking => {
  const asks = needed[loop];
  const lacks = (fact: string): boolean => facts[fact] === undefined || facts[fact] === 'pending';
  return {
    evidence: asks === undefined ? null : lacks(asks.evidence),
    signature: asks?.signature === undefined ? null : lacks(asks.signature),
    word: asks?.word === undefined || facts['askerWord'] === 'none' ? null : asks.word.every(lacks),
  };
};
