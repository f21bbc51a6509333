import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import type { ProjectView } from '../../../api/project/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import '../../../ui/plan.css';
import { StageBar } from '../../../ui/stage-bar.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useProject } from '../data/project.ts';

/** What the enterprise sees of its key project: the stages, its two agents, what comes next, the packs. */
export const MatterProject = ({ matter }: { readonly matter: CaseView }) =>
  matter.loop === 'key-project' ? <Project id={matter.id} /> : null;

const Project = ({ id }: { readonly id: string }) => {
  const say = useWords();
  const project = useProject(id).data;
  if (project === undefined) return null;
  return (
    <>
      <section aria-labelledby="stages">
        <h2 id="stages">{say('key-project.view.stages')}</h2>
        <StageBar
          label={say('key-project.view.stages')}
          stages={project.stages.map((status, index) => ({
            key: String(index + 1),
            name: say(`key-project.value.stage.${index + 1}`),
            status,
            word: say(`key-project.view.status.${status}`),
          }))}
        />
      </section>
      <Team project={project} />
      <Next project={project} />
      <section aria-labelledby="packs">
        <h2 id="packs">{say('key-project.view.packs')}</h2>
        <ul>
          {project.plan
            .filter(({ status }) => status !== 'passed')
            .map(({ code }) => (
              <li key={code}>
                <a href={`/api/projects/${project.id}/packs/${code}?face=portal`}>
                  {say(`key-project.value.stage.${code}`)}
                </a>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
};

const Team = ({ project }: { readonly project: ProjectView }) => {
  const say = useWords();
  if (project.agents.length === 0) return null;
  return (
    <section aria-labelledby="team">
      <h2 id="team">{say('key-project.view.team')}</h2>
      <ul>
        {project.agents.map(({ person, name, unit }) => (
          <li key={person}>
            {say('key-project.seat.agents')} <strong>{name}</strong> · {unit.name}
            {unit.phone === null ? null : (
              <>
                {' '}
                · <a href={`tel:${unit.phone}`}>{unit.phone}</a>
              </>
            )}
          </li>
        ))}
        {project.sponsor === null ? null : (
          <li>
            {say('key-project.seat.sponsor')} {project.sponsor.name}
            {project.sponsorLeader === null ? null : ` · ${project.sponsorLeader}`}
          </li>
        )}
      </ul>
    </section>
  );
};

/** What waits for the enterprise first, then what is under way. */
const Next = ({ project }: { readonly project: ProjectView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const on = (day: string | null) =>
    day === null ? '' : ` · ${say('key-project.view.by', { day: dayWords(day, language, project.today) })}`;
  const confirm = project.marks.filter(({ kind, open }) => open && (kind === 'guidance' || kind === 'advance'));
  const underway = project.plan.flatMap(({ entries }) => entries.filter(({ status }) => status === 'underway'));
  const { forecast } = project;
  if (confirm.length + underway.length === 0 && forecast === null) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say('key-project.view.next')}</h2>
      <ul>
        {confirm.map((mark) => (
          <li key={mark.case}>
            <Link to="/matters/$id" params={{ id: mark.case }}>
              {say('key-project.view.confirm-guidance', { kind: say(`key-project.view.mark.${mark.kind}`) })}
            </Link>
            {on(mark.due)}
          </li>
        ))}
        {underway.map((entry) => (
          <li key={entry.key}>
            <Link to="/matters/$id" params={{ id: entry.case ?? '' }}>
              {entry.title}
            </Link>{' '}
            {say('key-project.view.entry.underway')}
            {on(entry.due)}
          </li>
        ))}
        {forecast === null ? null : (
          <li>
            {say(`key-project.view.forecast-${forecast.of}`)} {dayWords(forecast.day, language, project.today)}
          </li>
        )}
      </ul>
    </section>
  );
};
