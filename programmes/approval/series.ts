/** By loop, the first word of its series: no two loops share one, so no two documents of a unit have the same number. */
const ofLoop: Readonly<Record<string, string>> = {
  approval: '许',
  change: '变',
  renewal: '续',
  filing: '备',
  confirmation: '确',
  'public-service': '服',
  hearing: '听',
  verification: '核',
  credit: '信',
  ban: '限',
  revocation: '撤',
  deregistration: '注',
};

/** By paper, what follows it: the notices and decisions that the unit numbers as documents of its own (domain 5.6). */
const ofPaper: Readonly<Record<string, string>> = {
  'correction-notice': '补',
  'acceptance-notice': '受',
  'deemed-acceptance-statement': '视受',
  'not-required-notice': '免',
  'not-accepted-decision': '不受',
  'falsehood-refusal': '虚',
  'lapse-notice': '逾',
  'termination-decision': '终',
  'overdue-explanation': '超',
  'gap-notice': '容',
  'gap-extension': '容延',
  'return-notice': '退',
  'procedure-notice': '程',
  'step-notice': '停',
  'extension-notice': '延',
  'sent-up-notice': '报',
  'grant-decision': '准',
  'denial-decision': '不准',
  agreement: '准',
  refusal: '不准',
  'deemed-renewal-statement': '视准',
  'hearing-rights': '告',
  'hearing-ordered': '办',
  'hearing-notice': '通',
  'hearing-refusal': '不予',
  'mending-order': '改',
  'broken-promise-notice': '告',
  'credit-notice': '告',
  'repair-refusal': '不予',
  'ban-after-falsehood': '一',
  'ban-after-deceit': '三',
  'ban-lifted-notice': '解',
  'revocation-proposal': '告',
  'revocation-decision': '决',
  'no-revocation': '不决',
  'deregistration-notice': '决',
  'stays-registered-notice': '不决',
};

/** The series of a paper of a loop, such as 许准; undefined for what is no document of its own (a receipt, a reminder). */
export const seriesOf = (loop: string, paper: string): string | undefined => {
  const word = ofPaper[paper];
  return word === undefined || ofLoop[loop] === undefined ? undefined : `${ofLoop[loop]}${word}`;
};
