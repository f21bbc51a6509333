import type { Words } from '../../../kernel/programme.ts';

export const improvementsZh: Words = {
  'desk.improvements': '建议和改进',
  'desk.nav.improvements': '建议和改进',
  'desk.palette.also.improvements': 'jy gj jianyi gaijin improvements',
  'desk.improvements.say': '群众和企业提的每一条建议：谁负责、怎么改、哪天改好。改了没改，都要告诉提建议的人。',
  'desk.improvements.stage': '进度',
  'desk.improvements.all': '全部',
  'desk.improvements.open': '还没办完的',
  'desk.improvements.what': '怎么改',
  'desk.improvements.by': '最迟',
  'desk.improvements.not-yet': '还没定',
  'desk.improvements.none': '没有这样的建议',
  'desk.improvements.none.say': '回访、走访时听到的建议，记下来就会出现在这里。',
};
