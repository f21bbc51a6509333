import { useSearch } from '@tanstack/react-router';
import { momentWords } from '../../../kernel/day-words.ts';
import { measureWords } from '../../../ui/measure-words.ts';
import { Mark } from '../../../ui/mark.tsx';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useSession } from '../data/session.ts';
import { useZone } from '../data/zone.ts';
import { Loading } from '../layout/loading.tsx';
import './board.css';
import { Days } from './days.tsx';
import { Figure } from './figure.tsx';
import { PlaceOfProjects } from './place.tsx';
import { Scaler } from './scaler.tsx';
import { Units } from './units.tsx';
import { useBoard } from './use-board.ts';

const alliance = {
  agentServices: 'assist.served',
  keyProjects: 'key-project.listed',
  inquiriesAnswered: 'inquiry.answered',
  problemsSolved: 'inquiry.solved',
} as const;

/** The wall: today's work, the zone with its projects, who needs help, and what the alliance has done, legible from five metres. */
export const BoardPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const zone = useZone();
  const { w = 1920, h = 1080 } = useSearch({ from: '/board' });
  const { board, projects, map, lost } = useBoard();
  // A leader opens what is late; the rest is told by who has it.
  const leads = useSession()?.roles.includes('leader') === true;
  const problem = problemOf(board.error);
  const view = board.data;
  if (view === undefined)
    return problem === null ? <Loading /> : <Problem problem={problem} onAgain={() => void board.refetch()} />;
  const today = view.at.slice(0, 10);
  const day = { from: today, to: today };
  const year = { from: `${today.slice(0, 4)}-01-01`, to: today };
  return (
    <Scaler width={w} height={h}>
      <title>{`${say('desk.board.title')} · ${language === 'zh' ? zone.name : zone.nameEn}`}</title>
      <main className="board-whole" data-lost={lost} id="main">
        <header className="board-head">
          <Mark size={56} />
          <h1>
            {language === 'zh' ? zone.name : zone.nameEn} · {say('desk.board.title')}
          </h1>
          {view.class === 'demonstration' ? <span className="board-mark">{say('desk.demonstration')}</span> : null}
          <p role="status">
            {say(lost ? 'desk.board.lost' : 'desk.board.at', { time: momentWords(view.at, language) })}
          </p>
        </header>
        <div className="board-left">
          <section className="board-part board-today" aria-label={say('desk.board.today')}>
            <h2>{say('desk.board.today')}</h2>
            <Figure
              words={say('desk.board.received')}
              value={view.today.received}
              to={{ to: '/figures', search: day }}
            />
            <Figure
              words={say('desk.board.finished')}
              value={view.today.finished}
              to={{ to: '/figures', search: day }}
            />
            <Figure
              words={say('desk.board.open')}
              value={view.today.open}
              to={leads ? { to: '/supervision/stuck' } : { to: '/cases', search: { scope: 'all', ended: '0' } }}
            />
            <Figure
              words={say('desk.board.late')}
              value={view.today.late}
              {...(view.today.late > 0 ? { tone: 'late' as const } : {})}
              to={{ to: '/cases', search: { scope: 'all', light: 'red' } }}
            />
          </section>
          <Days days={view.days} />
        </div>
        <PlaceOfProjects map={map} projects={projects} />
        <div className="board-right">
          <section className="board-part board-reviews" aria-label={say('desk.board.reviews')}>
            <h2>{say('desk.board.reviews')}</h2>
            <Figure
              words={say('desk.board.satisfied')}
              value={measureWords('share', view.reviews.share, language)}
              tone="good"
              to={{ to: '/figures/$name', params: { name: 'review.satisfied' }, search: year }}
            />
            <p className="board-words">
              {say('desk.board.reviews-of', { satisfied: view.reviews.satisfied, given: view.reviews.given })}
            </p>
          </section>
          <Units units={view.units} ranked={view.ranked} />
        </div>
        <section className="board-part board-alliance" aria-label={say('desk.board.alliance')}>
          {(Object.keys(alliance) as (keyof typeof alliance)[]).map((name) => (
            <Figure
              key={name}
              words={say(`measure.${alliance[name]}`)}
              value={view.alliance[name]}
              to={{ to: '/figures/$name', params: { name: alliance[name] }, search: { from: view.since, to: today } }}
            />
          ))}
        </section>
      </main>
    </Scaler>
  );
};
