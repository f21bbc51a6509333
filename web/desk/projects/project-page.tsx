import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Light } from '../../../ui/light.tsx';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { PrintedOn } from '../layout/printed-on.tsx';
import { Page } from '../layout/page.tsx';
import { ProjectFacts } from './project-facts.tsx';
import { ProjectPlan } from './project-plan.tsx';
import { projectQuery } from './projects-query.ts';
import { StageBars } from './stage-bars.tsx';

/** One key project: the bars of its stages, who serves it, the days, and everything in it against the days. */
export const ProjectPage = () => {
  const { id } = useParams({ from: '/projects/$id' });
  const say = useWords();
  const { language } = useLanguage();
  const project = useSuspenseQuery(projectQuery(id)).data;
  const due = project.plain.due === null ? '' : dayWords(project.plain.due, language, project.today);
  return (
    <Page
      title={project.title}
      beside={
        <div className="desk-case-head">
          <Link to="/cases/$id" params={{ id }}>
            {say('key-project.view.case')}
          </Link>
          <button type="button" className="desk-plain" onClick={() => globalThis.print()}>
            {say('desk.paper.print')}
          </button>
          <Light light={project.light} /> <span className="jx-tabular">{project.number}</span>
        </div>
      }
    >
      <PrintedOn />
      <p className="desk-project-plain">
        {project.state === null
          ? say(`key-project.ending.${project.ending}`)
          : say(`key-project.plain.${project.state}`, { unit: project.plain.unit, due })}
      </p>
      <StageBars stages={project.stages} />
      <ProjectFacts project={project} />
      <h2>{say('key-project.view.timeline')}</h2>
      <ProjectPlan project={project} />
    </Page>
  );
};
