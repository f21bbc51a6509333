import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ProjectLine } from '../../../api/project/view.ts';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import { usePages } from '../data/use-pages.ts';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { StageBars } from './stage-bars.tsx';

/** Every key project that I may see, with the bars of its four stages. */
export const ProjectsPage = () => {
  const say = useWords();
  const navigate = useNavigate();
  const { ended = false } = useSearch({ from: '/projects' });
  const pages = usePages<ProjectLine>(['projects', ended], (after) => {
    const query = new URLSearchParams({ ended: ended ? '1' : '0', ...(after === null ? {} : { after }) });
    return `/api/projects?${query.toString()}`;
  });
  return (
    <Page
      title={say('key-project.view.title')}
      beside={
        <div className="desk-case-head">
          <Link to="/map">{say('desk.map.open')}</Link>
          <label className="desk-tick">
            <input
              type="checkbox"
              checked={ended}
              onChange={(event) =>
                void navigate({ to: '/projects', search: event.target.checked ? { ended: true } : {} })
              }
            />{' '}
            {say('key-project.view.ended')}
          </label>
        </div>
      }
    >
      {pages.read && pages.lines.length === 0 ? <p role="status">{say('key-project.view.none')}</p> : null}
      <ul className="desk-projects">
        {pages.lines.map((line) => (
          <li key={line.id}>
            <div className="desk-project-name">
              <Link to="/projects/$id" params={{ id: line.id }}>
                {line.title}
              </Link>
              <span className="jx-soft jx-small">
                <span className="jx-tabular">{line.number}</span> · {say(`key-project.value.kind.${line.kind}`)}
                {line.investment === null
                  ? null
                  : ` · ${say('key-project.view.investment', { amount: line.investment.toLocaleString('en') })}`}
              </span>
            </div>
            <div className="desk-project-state">
              <Light light={line.light} />{' '}
              {say(line.state === null ? `key-project.ending.${line.ending}` : `key-project.state.${line.state}`)}
            </div>
            <StageBars stages={line.stages} />
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
    </Page>
  );
};
