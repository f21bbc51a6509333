import type { Words } from '../../../kernel/programme.ts';

/** The board on the wall. */
export const boardZh: Words = {
  'desk.board.title': '经心服务看板',
  'desk.board.open-board': '看板',
  'desk.board.today': '今天',
  'desk.board.received': '收到',
  'desk.board.finished': '办结',
  'desk.board.open': '在办',
  'desk.board.late': '超期',
  'desk.board.days': '近14天办结',
  'desk.board.projects': '重点项目',
  'desk.board.map': '园区地图，标出{n}个在办重点项目',
  'desk.board.stage.1': '立项用地',
  'desk.board.stage.2': '工程规划',
  'desk.board.stage.3': '施工许可',
  'desk.board.stage.4': '竣工验收',
  'desk.board.reviews': '今年的评价',
  'desk.board.satisfied': '满意率',
  'desk.board.reviews-of': '{given}次评价中满意{satisfied}次',
  'desk.board.units': '需要帮一把的单位',
  'desk.board.nothing-late': '没有超期的办件',
  'desk.board.late-of': '超期{late} / 在办{open}',
  'desk.board.late-n': '超期{late}',
  'desk.board.alliance': '联盟成立以来',
  'desk.board.at': '更新于{time}',
  'desk.board.lost': '连接已断开，正在重连。以下是{time}的数字',
};
