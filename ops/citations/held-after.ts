import type { Held } from './held.ts';

/** What the articles of 行政许可法 from 51 on are cited for. */
export const heldAfter: Readonly<Record<string, Held>> = {
  AL51: { words: '本节没有规定的，适用本章其他有关规定', said: ['special rules', 'this section', '本节'] },
  AL52: { words: '国务院实施行政许可的程序', said: ['state council', '国务院'] },
  AL53: { words: '通过招标、拍卖等公平竞争的方式作出决定', said: ['tender', 'auction', 'scarce', '招标', '拍卖'] },
  AL54: { words: '依法应当举行国家考试', said: ['exam', 'qualification', '考试'] },
  AL55: {
    words: '应当自受理申请之日起五日内指派两名以上工作人员',
    said: ['inspection begins', 'inspect', 'testing', 'quarantine', 'technical standard', '检验', '检测'],
  },
  AL56: {
    words: '行政机关应当当场予以登记',
    said: ['registered on the spot', 'registration', 'register at once', '登记'],
  },
  AL57: {
    words: '根据受理行政许可申请的先后顺序',
    said: ['order of acceptance', 'limited in number', 'limit of number', 'quota', '先后', '数量限制'],
  },
  AL58: { words: '不得收取任何费用', said: ['free', 'charge', '收费', '费用', 'no fee', 'fee only', 'a fee'] },
  AL59: {
    words: '按照公布的法定项目和标准收费',
    said: ['published rates', '收费', 'published items and rates', '58, 59'],
  },
  AL69: { words: '以欺骗、贿赂等不正当手段取得行政许可的，应当予以撤销', said: ['revo', 'withdraw', '撤销'] },
  AL70: { words: '行政机关应当依法办理有关行政许可的注销手续', said: ['cancel', 'deregist', 'struck off', '注销'] },
  AL71: { words: '违反本法第十七条规定设定的行政许可', said: ['set up', 'no power to set', '设定'] },
  AL72: {
    words: '不一次告知申请人必须补正的全部内容',
    said: ['once', 'liab', 'not told', 'no reason', 'unmet', '责任'],
  },
  AL73: { words: '索取或者收受他人财物或者谋取其他利益，构成犯罪', said: ['bribe', 'gift', '财物'] },
  AL74: { words: '不在法定期限内作出准予行政许可决定的', said: ['in time', 'not decided', 'liab', 'late', '超期'] },
  AL75: { words: '擅自收费或者不按照法定项目和标准收费', said: ['fee', 'charge', '收费'] },
  AL76: { words: '依照国家赔偿法的规定给予赔偿', said: ['compensat', '赔偿'] },
  AL77: { words: '不依法履行监督职责或者监督不力', said: ['supervis', '监督'] },
  AL78: { words: '隐瞒有关情况或者提供虚假材料申请行政许可', said: ['false', 'hid', 'one year', '虚假', '隐瞒'] },
  AL79: { words: '申请人在三年内不得再次申请该行政许可', said: ['three years', 'decei', '欺骗', '三年', 'by deceit'] },
  AL80: { words: '涂改、倒卖、出租、出借行政许可证件', said: ['lend', 'sold', 'altered', '转让', '出借'] },
  AL81: { words: '未经行政许可，擅自从事', said: ['without a permit', '擅自'] },
  AL82: {
    words: '以工作日计算，不含法定节假日',
    said: ['working day', 'holiday', 'workday', '工作日', 'limits in', 'this law', 'civil'],
  },
};
