import type { Held } from './held.ts';

/** What articles of other laws than 行政许可法 are cited for. */
export const heldOfOthers: Readonly<Record<string, Held>> = {
  OBE19: { words: '简化企业从申请设立到具备一般性经营条件所需办理的手续', said: ['登记', '企业开办'] },
  PI15: { words: '个人信息处理者应当提供便捷的撤回同意的方式', said: ['withdraw', '撤回'] },
  OBE35: { words: '不得增设政务服务事项的办理条件和环节', said: ['basis', 'condition', 'material', '条件', '环节'] },
  OBE36: {
    words: '应当一次性告知需要补正的内容',
    said: [
      'once',
      'correction-notice',
      'promise',
      'limit',
      'first-answer',
      'answer',
      'late',
      'explain',
      'overdue',
      '时限',
      '备案',
      '公共服务',
      '行政确认',
      '登记',
    ],
  },
  OBE44: { words: '证明事项应当有法律、法规或者国务院决定依据', said: ['proof', 'certif', '证明'] },
  OBE49: { words: '受理有关营商环境的投诉和举报', said: ['complain', '投诉'] },
  SBE29: { words: '可以采取告知承诺方式办理', said: ['promise', 'promising', 'mending', '承诺'] },
  SBE28: { words: '容缺', said: ['gap', 'follow later', 'guide', '容缺', '指南'] },
  SBE32: {
    words: '共享',
    said: ['data exchange', 'already', 'shar', 'identity', '核验', '共享', '证照库', '调取', '无需提交'],
  },
  SBE55: { words: '政企沟通机制和联系服务制度', said: ['走访', 'visit', '联系'] },
  SBE56: { words: '投诉', said: ['overdue', 'complain', '投诉', '超期', '督办', '转办', '经核实', '道歉'] },
  FP10: { words: '实行建设工程消防设计审查验收制度', said: ['设定依据 行政许可', '国家工程建设消防技术标准'] },
  FP11: {
    words: '应当将消防设计文件报送住房和城乡建设主管部门审查',
    said: ['规定的特殊建设工程', '技术资料', '由设计单位盖章'],
  },
  FP12: {
    words: '未经消防设计审查或者审查不合格的',
    said: ['不得施工', '审查合格', '设定依据 行政许可特殊建设工程消防设计', '设定依据 行政许可建筑工程施工'],
  },
  FP13: { words: '应当向住房和城乡建设主管部门申请消防验收', said: ['消防验收', '验收'] },
  FP15: { words: '公众聚集场所投入使用、营业前消防安全检查', said: ['公众聚集场所'] },
  IP3: { words: '实行核准管理', said: ['核准', '备案'] },
  IP4: { words: '统一使用在线平台生成的项目代码办理相关手续', said: ['项目代码', 'code'] },
  IP6: { words: '应当向核准机关提交项目申请书', said: ['申请书', '前置条件', '项目核准'] },
  IP9: {
    words: '是否危害经济安全、社会安全、生态安全等国家安全',
    said: ['国家安全', '产业政策', '公共利益', '利用资源', '设定依据'],
  },
  IP10: {
    words: '不予核准的，应当书面通知企业并说明理由',
    said: ['法定时限依据 行政许可企业投资项目核准 ', '设定依据 行政许可企业投资项目核准 '],
  },
  IP11: { words: '企业拟变更已核准项目的建设地点', said: ['变更'] },
  IP12: { words: '需要延期开工建设', said: ['延期开工'] },
  IP13: { words: '企业应当在开工建设前通过在线平台将下列信息告知备案机关', said: ['备案'] },
  PI5: { words: '合法、正当、必要和诚信原则', said: ['purpose', 'least', 'necess', '必要'] },
  PI6: { words: '限于实现处理目的的最小范围', said: ['purpose', 'least', 'necess', '最小'] },
};
