import type { ProjectView } from '../../../api/project/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';

/** Who serves the project, how many days were used, and when the works can begin. */
export const ProjectFacts = ({ project }: { readonly project: ProjectView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { days, forecast } = project;
  const over = days.used > days.limit;
  return (
    <dl className="desk-project-facts">
      <div>
        <dt>{say('key-project.seat.agents')}</dt>
        {project.agents.length === 0 ? <dd>{say('key-project.view.no-agents')}</dd> : null}
        {project.agents.map(({ person, name, unit }) => (
          <dd key={person}>
            <span className="desk-initial" aria-hidden="true">
              {name.slice(0, 1)}
            </span>{' '}
            {name} · {unit.name}
            {unit.phone === null ? null : <span className="jx-tabular desk-phone"> · {unit.phone}</span>}
          </dd>
        ))}
      </div>
      <div>
        <dt>{say('key-project.seat.sponsor')}</dt>
        <dd>
          {project.sponsor === null ? say('key-project.view.no-sponsor') : project.sponsor.name}
          {project.sponsorLeader === null ? null : ` · ${project.sponsorLeader}`}
        </dd>
        {project.projectCode === null ? null : (
          <dd className="jx-small">
            {say('key-project.line.projectCode')} <span className="jx-tabular">{project.projectCode}</span>
          </dd>
        )}
      </div>
      <div>
        <dt>{say('key-project.view.days')}</dt>
        <dd className={over ? 'desk-project-over' : undefined}>
          <strong className="jx-tabular">
            {say('key-project.view.days-used', { used: days.used, limit: days.limit })}
          </strong>
        </dd>
        <dd className="jx-small jx-soft">
          {say('key-project.view.days-why', { elapsed: days.elapsed, whole: days.whole })}
        </dd>
      </div>
      {forecast === null ? null : (
        <div>
          <dt>{say(`key-project.view.forecast-${forecast.of}`)}</dt>
          <dd>
            <strong>{dayWords(forecast.day, language, project.today)}</strong>
          </dd>
          <dd className="jx-small jx-soft">
            {say('key-project.view.critical', {
              items: forecast.criticalTitles.join(language === 'zh' ? '、' : ', '),
            })}
          </dd>
        </div>
      )}
    </dl>
  );
};
