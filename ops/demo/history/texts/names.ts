import type { Chance } from '../chance.ts';

const family = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
];
const first = [...'建国志文明晓春秀玉金海永德振家世学庆立长兴佳子思雨欣梦若一安景书云清'];
const last = [...'华民军平芳兰英强伟敏静丽涛勇艳杰娟辉玲鹏霞斌红飞桂梅琴凤成刚峰松柏林泉河山田禾月星晨阳'];
const brands = [
  '恒润',
  '瑞丰',
  '鼎泰',
  '金穗',
  '鲁兴',
  '汇邦',
  '远帆',
  '信立',
  '百川',
  '天工',
  '合力',
  '盛源',
  '明德',
  '康泽',
  '新航',
  '东岳',
  '泉城',
  '嘉祥',
  '同创',
  '联科',
  '宏基',
  '润禾',
  '启元',
  '博远',
  '众诚',
  '凯旋',
  '万象',
  '绿洲',
  '华章',
  '广源',
];
const trades = [
  '机械制造',
  '新材料',
  '食品',
  '纺织',
  '物流',
  '建材',
  '电子科技',
  '生物科技',
  '农业发展',
  '包装',
  '环保设备',
  '医疗器械',
  '装饰工程',
  '商贸',
  '人力资源',
  '汽车零部件',
  '矿山装备',
  '能源科技',
  '餐饮管理',
  '教育咨询',
];
const shops = ['便利店', '小吃店', '理发店', '药房', '五金店', '水果店', '面馆', '文具店', '修车行', '干洗店'];

/** A person's name. All are put together by chance; nobody is meant. */
export const personName = (chance: Chance): string =>
  `${chance.pick(family)}${chance.next() < 0.8 ? chance.pick(first) : ''}${chance.pick(last)}`;

/** An enterprise or a shop, with the same freedom. */
export const enterpriseName = (chance: Chance): string =>
  chance.next() < 0.75
    ? `${chance.pick(brands)}${chance.pick(trades)}有限公司`
    : `${chance.pick(brands)}${chance.pick(shops)}（经营者：${personName(chance)}）`;
