import type { Words } from '../../../kernel/programme.ts';

/** The board on the wall. */
export const boardEn: Words = {
  'desk.board.title': 'board',
  'desk.board.open-board': 'Board',
  'desk.board.today': 'Today',
  'desk.board.received': 'Received',
  'desk.board.finished': 'Finished',
  'desk.board.open': 'Under way',
  'desk.board.late': 'Overdue',
  'desk.board.days': 'Finished in 14 days',
  'desk.board.projects': 'Key projects',
  'desk.board.map': 'Map of the zone with {n} running key projects',
  'desk.board.stage.1': 'Land and planning',
  'desk.board.stage.2': 'Construction planning',
  'desk.board.stage.3': 'Construction permit',
  'desk.board.stage.4': 'Acceptance',
  'desk.board.reviews': 'Reviews this year',
  'desk.board.satisfied': 'Satisfied',
  'desk.board.reviews-of': '{satisfied} of {given} reviews satisfied',
  'desk.board.units': 'Overdue, by unit',
  'desk.board.nothing-late': 'Nothing is overdue',
  'desk.board.late-of': '{late} overdue of {open}',
  'desk.board.late-n': '{late}',
  'desk.board.alliance': 'Since the alliance began',
  'desk.board.at': 'As of {time}',
  'desk.board.lost': 'The line is lost and being tried again. These are the numbers of {time}',
};
