import type { Question, Regime } from '../../../../programmes/zone/service-item.ts';

const correction: Readonly<Record<'permit' | 'other', Question>> = {
  permit: {
    question: '材料不齐会被退回吗？',
    answer: '不会。五个工作日内一次告知全部要补的内容；逾期不告知的，自收到材料之日起就算受理。',
  },
  other: {
    question: '材料不齐会被退回吗？',
    answer: '不会。五个工作日内一次告知全部要补的内容，补齐后接着办。',
  },
};
const agent: Question = {
  question: '可以请别人代办吗？',
  answer: '可以。带授权委托书和代理人身份证明，写明委托事项、权限和期限。',
};

/** What is asked most at the window. */
export const questions = (regime: Regime, byAgent: boolean): readonly Question[] => [
  correction[regime === 'permit' ? 'permit' : 'other'],
  ...(byAgent ? [agent] : []),
];
