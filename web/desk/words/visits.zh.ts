import type { Words } from '../../../kernel/programme.ts';

export const visitsZh: Words = {
  'desk.visits.title': '定期走访',
  'desk.visits.none': '这家企业还没有约定走访。企业同意了才去，不同意不去。',
  'desk.visits.next': '下一次',
  'desk.visits.no-next': '没有排下一次',
  'desk.visits.ended': '不再走访',
  'desk.visits.how-often': '多久一次',
  'desk.visits.every': '每{n}个月',
  'desk.visits.agreement': '企业意愿',
  'desk.visits.agreed': '{day}由{who}同意',
  'desk.visits.withdrawn': '{day}起不再同意',
  'desk.visits.turns': '历次走访',
  'desk.visits.agree': '登记企业同意走访',
  'desk.visits.change': '修改约定',
  'desk.visits.contact': '{name}（{role}）',
  'desk.visits.save': '保存约定',
  'desk.visits.say': '走访不能给企业添负担：先问清楚愿不愿意、什么时候方便。企业随时可以在网上说不用再来。',
  'desk.visits.end': '企业不再同意',
  'desk.visits.end.how': '企业怎么说的',
  'desk.visits.end.submit': '停止走访',
  'desk.visits.end.say': '马上生效：没做完的这一轮取消，以后不再排。',
};
