/** Who works where, by unit and post. All names are invented. */
export const staff: Readonly<
  Record<string, { readonly prefix: string; readonly names: Readonly<Record<string, string>> }>
> = {
  'approval-bureau': {
    prefix: 'approval',
    names: {
      clerk: '林书瑶、周以宁',
      reviewer: '陈知行、许文澜',
      approver: '沈怀远',
      head: '顾明川',
      contact: '方念慈',
      office: '苏景和、韩若溪',
      sysadmin: '钟亦然',
    },
  },
  'party-affairs-department': {
    prefix: 'party',
    names: { clerk: '白予安', reviewer: '程思齐', head: '陆承志', contact: '夏清如', supervisor: '秦正言、何守拙' },
  },
  'general-office': {
    prefix: 'general',
    names: {
      clerk: '江晚晴',
      reviewer: '唐敬之',
      head: '邵伯钧',
      contact: '宋语嫣',
      supervisor: '冯砺行、田慎思',
      leader: '严致远',
    },
  },
  'economic-development-bureau': {
    prefix: 'economy',
    names: { clerk: '吴晓棠', reviewer: '郑启明', approver: '彭建树', head: '曹立勋', contact: '梁心怡' },
  },
  'investment-promotion-bureau': {
    prefix: 'investment',
    names: { clerk: '叶知秋', reviewer: '潘思远', head: '杜启航', contact: '袁可欣' },
  },
  'science-talent-bureau': {
    prefix: 'talent',
    names: { clerk: '蒋若兰', reviewer: '魏书同', head: '傅求真', contact: '丁以沫' },
  },
  'finance-bureau': {
    prefix: 'finance',
    names: { clerk: '余静姝', reviewer: '薛慎行', head: '任守信', contact: '姚映雪' },
  },
  'natural-resources-bureau': {
    prefix: 'land',
    names: {
      clerk: '卢青禾、段晓峰',
      reviewer: '范图南、石怀瑾',
      approver: '孟原野',
      head: '高远山',
      contact: '黎沐阳',
    },
  },
  'construction-transport-bureau': {
    prefix: 'construction',
    names: {
      clerk: '徐砚秋、毛晓筑',
      reviewer: '罗建安、谭知微',
      approver: '龚致平',
      head: '汪筑城',
      contact: '邹雨桐',
    },
  },
  'ecology-environment-bureau': {
    prefix: 'ecology',
    names: { clerk: '戴清漪', reviewer: '熊青川、孔令溪', approver: '史望舒', head: '尹碧空', contact: '侯语禾' },
  },
  'market-supervision-bureau': {
    prefix: 'market',
    names: {
      clerk: '崔可人、康晓市',
      reviewer: '贺守衡、常明鉴',
      approver: '万正清',
      head: '钱秉公',
      contact: '赖思雨',
    },
  },
  'tax-bureau': {
    prefix: 'tax',
    names: { clerk: '武亦舒', reviewer: '乔安衡', head: '庞国瑞', contact: '樊若水' },
  },
  'human-resources-bureau': {
    prefix: 'labour',
    names: {
      clerk: '施言蹊、温如初',
      reviewer: '牛勤之、葛惟贤',
      approver: '洪立业',
      head: '安民生',
      contact: '颜子衿',
    },
  },
  'medical-security-bureau': {
    prefix: 'medical',
    names: { clerk: '倪安歌', reviewer: '俞济舟', head: '季康宁', contact: '滕以柔' },
  },
  'emergency-management-bureau': {
    prefix: 'emergency',
    names: { clerk: '柳依然', reviewer: '殷居安', approver: '左思危', head: '路长风', contact: '岑晓雯' },
  },
  'fire-rescue-brigade': {
    prefix: 'fire',
    names: { clerk: '耿小焰', reviewer: '雷震霆', approver: '管长宁', head: '关山岳', contact: '苗青竹' },
  },
  'public-security-branch': {
    prefix: 'police',
    names: { clerk: '祝安然', reviewer: '费守正', approver: '岳定邦', head: '霍靖平', contact: '窦晓晨' },
  },
  'traffic-police-brigade': {
    prefix: 'traffic',
    names: { clerk: '章行之', reviewer: '鲁直道', head: '时畅达', contact: '柏念一' },
  },
  'comprehensive-enforcement-bureau': {
    prefix: 'enforcement',
    names: { clerk: '包晓岚', reviewer: '卞执中', approver: '齐明法', head: '宁守度', contact: '伍思源' },
  },
  'rural-affairs-bureau': {
    prefix: 'rural',
    names: { clerk: '巫晓田', reviewer: '穆春耕', approver: '麦秋实', head: '屈丰年', contact: '芮初夏' },
  },
  'social-affairs-bureau': {
    prefix: 'social',
    names: { clerk: '童乐知', reviewer: '蓝惠民', approver: '项育才', head: '文仁和', contact: '喻小满' },
  },
  'tongxin-town': {
    prefix: 'town',
    names: { clerk: '闵乡音', reviewer: '桑里安', head: '甘为民', contact: '古朴一' },
  },
  'public-utilities-centre': {
    prefix: 'utilities',
    names: { clerk: '凌云舟', reviewer: '明亦辰', head: '柯通衢', contact: '解语宁' },
  },
  'youth-league-committee': {
    prefix: 'youth',
    names: { clerk: '晏晓阳', reviewer: '向思远', head: '申云志', contact: '成念安' },
  },
};
