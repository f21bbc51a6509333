import type { Words } from '../../kernel/programme.ts';

/** Why a notice or an override is not taken, each with its way out. */
export const calendarZh: Words = {
  'field.calendar.title-missing': '没有写标题。请补上通知的标题，例如“国务院办公厅关于2027年部分节假日安排的通知”',
  'field.calendar.line-unread':
    '[第{line}行]“{text}”看不懂。每行请写：年份、标题、文号、放假或上班，例如“放假 春节 2027-02-05..2027-02-11”；也可以整篇粘贴通知原文',
  'field.calendar.document-missing': '没有写文号。改变工作日历要有文件依据，请补上文号，例如“国办发明电〔2026〕7号”',
  'field.calendar.year-missing': '没有写是哪一年。请加一行“年份 2027”，或者连标题一起粘贴通知原文',
  'field.calendar.year-covered':
    '{year}年的通知已经在用，不能再装一份。年中有变动的，请用“本地调整”并写明文号；整年装错的，先撤下原来那份',
  'field.calendar.year-gap': '{year}年不能先装：中间会空出没有通知的年份。请先装{next}年的通知',
  'field.calendar.year-uncovered': '{day}所在的{year}年还没有装通知，不能先调整。请先装这一年的通知',
  'field.calendar.day-wrong':
    '[第{line}行]日期“{text}”不对或不存在。请写成 2027-02-05，连续几天写成 2027-02-05..2027-02-11',
  'field.calendar.ends-before': '[第{line}行]“{text}”的结束日早于起始日。请把两个日期对调或改正',
  'field.calendar.too-long': '一次调整了{count}天，超过{most}天。请检查年份有没有写错；确实需要的，分成几次',
  'field.calendar.outside-year':
    '“{name}”的{day}不在{year}年内。一份通知只管一年，只有元旦可以从上年12月25日以后开始；请改正日期',
  'field.calendar.overlap': '{day}出现了两次[（{name}、{other}）]，一天只能有一种安排。请删去多出的一处',
  'field.calendar.torn': '“{name}”断成了几段，中间空着{from}至{to}。一个假期要连续写；请补上空着的日子，或改正日期',
  'field.calendar.holiday-missing':
    '缺了“{name}”。按《全国年节及纪念日放假办法》，{year}年的每个法定节日都要有；请对照通知补上',
  'field.calendar.holiday-short': '“{name}”缺了{day}。这一天是法定节假日；请对照通知补上',
  'field.calendar.sum-wrong': '“{name}”写的是共{said}天，日期数下来是{count}天。请对照通知原文改正',
  'field.calendar.works-anyway': '{day}本来就是工作日，不用写“上班”。请检查日期',
  'field.calendar.off-anyway': '{day}起的这些日子本来就休息，调整后没有变化。请检查日期',
  'field.calendar.no-days': '没有写哪一天。请填写起止日期',
  'field.calendar.overridden': '{day}已经由{document}调整过。要改的话，请先撤下那一份',
};
