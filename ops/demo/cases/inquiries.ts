import type { Story } from './story.ts';

/** Questions and needs: answered at once, handed on, disputed, ruled, redone, closed. */
export const inquiries: readonly Story[] = [
  {
    key: 'hours-answered',
    party: 'resident',
    loop: 'inquiry',
    steps: [
      {
        before: 2,
        at: '09:30',
        by: 'approval-clerk',
        input: () => ({ kind: 'consult', question: '周六可以办理营业执照吗？' }),
      },
      {
        before: 2,
        at: '09:32',
        by: 'approval-clerk',
        act: 'answer-on-spot',
        input: () => ({ answer: '大厅周六不对外办公，营业执照可以随时在网上申请，下一个工作日办理。' }),
      },
    ],
  },
  {
    key: 'streetlight-offered',
    party: 'resident',
    loop: 'inquiry',
    steps: [
      {
        before: 2,
        at: '15:00',
        by: 'party',
        input: () => ({ kind: 'help', question: '同心街23号门口的路灯坏了三天，晚上出行不便。', place: '同心街23号' }),
      },
      {
        before: 1,
        at: '09:10',
        by: 'approval-clerk',
        act: 'offer',
        input: () => ({ unit: 'construction-transport-bureau', reason: '路灯养护属于城乡建设与交通局的公开职责。' }),
      },
    ],
  },
  {
    key: 'noise-silent',
    party: 'shopkeeper',
    loop: 'inquiry',
    // The unit says nothing for two working days: the alliance office has to rule.
    steps: [
      {
        before: 5,
        at: '10:20',
        by: 'party',
        input: () => ({
          kind: 'complaint',
          question: '楼下工地夜里十一点还在施工，请处理。',
          place: '示范大道与同心街路口',
        }),
      },
      {
        before: 4,
        at: '09:00',
        by: 'approval-clerk-2',
        act: 'offer',
        input: () => ({ unit: 'comprehensive-enforcement-bureau', reason: '夜间施工噪声投诉，请依职责处理。' }),
      },
    ],
  },
  {
    key: 'drain-ruled',
    party: 'restaurant',
    loop: 'inquiry',
    steps: [
      {
        before: 4,
        at: '08:50',
        by: 'party',
        input: () => ({ kind: 'help', question: '门前雨水井堵塞，下雨积水进店。', place: '同心街9号' }),
      },
      {
        before: 4,
        at: '10:00',
        by: 'approval-clerk',
        act: 'offer',
        input: () => ({ unit: 'public-utilities-centre', reason: '排水设施维护，请核实。' }),
      },
      {
        before: 3,
        at: '11:30',
        by: 'utilities-contact',
        act: 'give-back',
        input: () => ({
          reason: '本中心负责供水供电供气，雨水管网由建设部门养护。',
          basis: ['own:公用事业服务中心职责：供水、供电、供气'],
        }),
      },
      {
        before: 3,
        at: '14:00',
        by: 'approval-clerk',
        act: 'refer',
        input: () => ({ reason: '两个单位对雨水井的养护责任意见不一，请联盟办公室裁定。' }),
      },
      {
        before: 3,
        at: '16:20',
        by: 'approval-office',
        act: 'rule',
        input: () => ({
          unit: 'construction-transport-bureau',
          reason: '雨水管网养护列入城乡建设与交通局公开的职责清单。',
          basis: ['own:城乡建设与交通局职责：市政排水设施养护'],
        }),
      },
    ],
  },
  {
    key: 'subsidy-replied',
    party: 'factory',
    loop: 'inquiry',
    steps: [
      {
        before: 4,
        at: '14:30',
        by: 'party',
        input: () => ({ kind: 'consult', question: '技术改造设备补助今年还能申请吗？需要哪些材料？' }),
      },
      {
        before: 3,
        at: '09:20',
        by: 'approval-clerk',
        act: 'offer',
        input: () => ({ unit: 'economic-development-bureau', reason: '技术改造政策由经济发展局负责解释。' }),
      },
      { before: 3, at: '15:40', by: 'economy-contact', act: 'take', input: () => ({}) },
      {
        before: 1,
        at: '16:00',
        by: 'economy-contact',
        act: 'reply',
        input: () => ({
          answer: '可以。请在本月底前提交设备购置合同、发票和项目备案号，我局窗口当场核对。',
          reason: '逐项答复申请条件和材料。',
          basis: ['own:经济发展局职责：工业企业技术改造服务'],
        }),
      },
    ],
  },
  {
    key: 'bus-solved',
    party: 'resident',
    loop: 'inquiry',
    steps: [
      {
        before: 8,
        at: '11:00',
        by: 'party',
        input: () => ({ kind: 'suggestion', question: '3路公交早班车能否提前到六点？', place: '同心镇站' }),
      },
      {
        before: 8,
        at: '15:00',
        by: 'approval-clerk-2',
        act: 'offer',
        input: () => ({ unit: 'construction-transport-bureau', reason: '公交线路由城乡建设与交通局管理。' }),
      },
      { before: 7, at: '09:30', by: 'construction-contact', act: 'take', input: () => ({}) },
      {
        before: 4,
        at: '10:40',
        by: 'construction-contact',
        act: 'reply',
        input: () => ({
          answer: '自下周一起3路首班车提前到6:10发车，试行一个月。',
          reason: '与运营企业协商后调整班次。',
          basis: ['own:城乡建设与交通局职责：城市公共交通管理'],
        }),
      },
      {
        before: 3,
        at: '10:00',
        by: 'approval-office',
        act: 'call-back',
        input: () => ({ solved: true, satisfied: '5', method: 'telephone', note: '来电人表示满意。' }),
      },
    ],
  },
  {
    key: 'window-complaint',
    party: 'hotel',
    loop: 'inquiry',
    // It is about the bureau of the alliance office, so somebody above that bureau calls back.
    steps: [
      {
        before: 5,
        at: '16:00',
        by: 'party',
        input: () => ({
          kind: 'complaint',
          question: '窗口两次让我重新排队，说法前后不一致。',
          subjectUnit: 'approval-bureau',
        }),
      },
      { before: 4, at: '09:40', by: 'approval-clerk', act: 'take-on', input: () => ({}) },
      {
        before: 2,
        at: '11:10',
        by: 'approval-contact',
        act: 'reply',
        input: () => ({
          answer: '经核实，叫号系统当日两次重置，给您造成不便，我们向您道歉；已改为重置后保留原排队次序。',
          reason: '查看叫号记录和窗口录像后答复。',
          basis: ['SBE56'],
        }),
      },
    ],
  },
];
