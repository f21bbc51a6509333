import type { Sheet } from './sheet.ts';

const long = '很'.repeat(200);

const full: Sheet = {
  language: 'zh',
  unit: '示范单位',
  number: 'A2026-000001-1',
  title: '一次性告知书',
  to: '𠮷某、䶮某、㐂某：',
  plain: '这是一份用来检查模板的样本。',
  lines: [{ term: '事项', text: '样本事项' }],
  list: {
    count: '序号',
    heads: ['材料', '问题', '怎样补正'],
    rows: Array.from({ length: 40 }, (_, at) => [`材料${at + 1}`, '缺少盖章', '补盖公章后重新上传']),
  },
  parts: [
    { title: '依据', lines: ['样本。'.repeat(40)] },
    { title: '救济', lines: ['样本。'] },
  ],
  day: '2026-11-25',
  on: '2026年11月25日',
  seal: '（盖章处）',
  mark: '样本 无效',
  verify: { address: 'http://localhost/verify/0000000000000000', code: '0000-0000-0000-0000', say: '核验' },
  notes: ['样本。'],
};

/** Papers that hold everything a template may meet: every part and no part, one line and forty, short names and endless ones. */
export const samples: readonly Sheet[] = [
  full,
  { ...full, list: null, parts: [], lines: [], to: null, mark: null, verify: null, notes: [] },
  { ...full, language: 'en', unit: 'A unit', title: 'A notice', on: 'Wed 25 Nov 2026' },
  { ...full, unit: long, title: long, to: long, plain: long, lines: [{ term: long, text: long }] },
];
