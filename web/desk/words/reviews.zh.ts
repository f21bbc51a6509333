import type { Words } from '../../../kernel/programme.ts';

/** 好差评：窗口的二维码、纸质评价单。 */
export const reviewsZh: Words = {
  'desk.nav.reviews': '好差评',
  'desk.reviews': '好差评',
  'desk.reviews.back': '回到好差评',
  'desk.reviews.windows': '服务窗口',
  'desk.reviews.windows.say': '每个窗口有自己的二维码和平板页面。没有办过事的人评不了：要输入回执单上的编号和查询码。',
  'desk.reviews.windows.change': '增减窗口',
  'desk.reviews.windows.none': '还没有登记窗口。',
  'desk.reviews.window': '{window}号窗口',
  'desk.reviews.sheet': '打印二维码',
  'desk.reviews.kiosk': '打开平板页面',
  'desk.reviews.paper': '录入纸质评价单',
  'desk.reviews.paper.say':
    '照评价单原样录入。被评单位的人不能录入；录入人和填写日期会记在评价上，渠道标明为纸质评价单。',
  'desk.reviews.paper.enter': '录入',
  'desk.reviews.paper.done': '已录入，评价编号{number}。',
  'desk.sheet.ask': '这次办得怎么样？',
  'desk.sheet.code': '{window}号窗口的评价二维码',
  'desk.sheet.scan': '用手机扫描二维码',
  'desk.sheet.slip': '输入回执单上的编号和查询码',
  'desk.sheet.judge': '选一张脸，说说原因',
  'desk.sheet.voluntary': '评不评、怎么评由您决定。您是谁，不告诉被评的人。差评件件有人核实、整改。',
};
