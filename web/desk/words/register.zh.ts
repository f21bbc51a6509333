import type { Words } from '../../../kernel/programme.ts';

/** The words of changing a register. */
export const registerZh: Words = {
  'desk.register.add': '新增',
  'desk.register.change': '修改',
  'desk.register.save': '保存',
  'desk.register.remedies':
    '这个单位作决定，但还没有填：{what}。填好前，决定书上只印“有权的行政复议机关”“人民法院”这样的一般说法。',
  'desk.register.saved': '已保存，修改和原因都留在历史里。',
  'desk.register.change.say': '谁、何时、为何修改，都会留在历史里。',
  'desk.register.history': '修改历史（{n}）',
  'desk.register.added': '新增',
  'desk.register.changed': '修改',
  'desk.register.gone': '已撤并或离岗',
  'register.unit.field.reason': '修改原因',
  'register.person.field.reason': '修改原因',
  'register.named-post.field.reason': '修改原因',
  'register.legal-basis.field.reason': '修改原因',
  'register.service-item.field.reason': '修改原因',
  'register.unit.field.to': '撤并后，在办的件转给',
};
