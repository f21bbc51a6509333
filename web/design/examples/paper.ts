import type { PaperSheet } from '../../../ui/paper.tsx';
import type { SlipSheet } from '../../../ui/slip.tsx';

/** A paper with all its parts. It is an example: nothing on it is law. */
export const paper: PaperSheet = {
  language: 'zh',
  unit: '经心示范区行政审批服务局',
  number: '经心审补〔2026〕1号',
  title: '材料补正告知书',
  to: '启明新材料有限公司：',
  plain: '材料还差2项。请在2026年3月23日（周一）前补齐，补齐之前不计办理时间。',
  lines: [
    { term: '申请人', text: '启明新材料有限公司' },
    { term: '事项', text: '公共场所卫生许可' },
    { term: '收到申请', text: '2026年3月9日（周一）' },
  ],
  list: {
    count: '序号',
    heads: ['材料', '哪里不对', '怎样补正'],
    rows: [
      ['平面图', '没有标明面积', '标明每间的面积，盖章后上传'],
      ['检测报告', '没有提交', '提交一年以内的报告'],
    ],
  },
  parts: [
    { title: '依据', lines: ['《示例单位工作规则》第一条：一次告知需要补正的全部内容。'] },
    { title: '对本决定不服的，可以这样做', lines: ['可以向示例单位的上级机关反映。'] },
  ],
  on: '2026年3月9日',
  seal: '（盖章处）',
  mark: '样本 无效',
  verify: {
    address: 'https://jingxin.example/verify/0000000000000000',
    code: '0000-0000-0000-0000',
    say: '扫码核对这份文书是不是真的、现在还有没有效',
  },
  notes: [],
};

/** A slip with everything on it. */
export const slip: SlipSheet = {
  number: '26030900017',
  pin: '274190',
  origin: 'https://jingxin.example',
  title: '公共场所卫生许可',
  loop: 'approval',
  state: 'correcting',
  ending: null,
  holder: { name: '行政审批服务局', phone: '0000-1234567' },
  due: '2026-03-23T24:00:00',
  bring: ['平面图', '检测报告'],
  where: '经心大厦一楼3号窗口',
  hours: '9:00—17:00',
  phone: '0000-1234567',
  demonstration: true,
};
