import { Link } from '@tanstack/react-router';
import type { ProjectEntry, ProjectView } from '../../../api/project/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { PlanChart, type PlanRow, type PlanTone } from '../../../ui/plan-chart.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';

/** Stages, items and steps against the days; meetings, guidance, tasks and blockers pinned on them. */
export const ProjectPlan = ({ project }: { readonly project: ProjectView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const on = (day: string) => dayWords(day, language, project.today);
  const row = (entry: ProjectEntry): PlanRow => ({
    key: entry.key,
    name:
      entry.case === null ? (
        entry.title
      ) : (
        <Link to="/cases/$id" params={{ id: entry.case }}>
          {entry.title}
        </Link>
      ),
    said: [
      say(`key-project.view.entry.${lateOf(entry, project.today) ? 'late' : entry.status}`),
      ...(entry.status === 'expected' && entry.needsTitles.length > 0
        ? [say('key-project.view.needs', { items: entry.needsTitles.join(language === 'zh' ? '、' : ', ') })]
        : []),
      ...(entry.to === null
        ? entry.due === null
          ? []
          : [say('key-project.view.by', { day: on(entry.due) })]
        : [on(entry.to)]),
      ...(entry.expected?.critical === true ? [say('key-project.view.is-critical')] : []),
    ].join(' · '),
    bars: barsOf(entry, project.today),
    critical: entry.expected?.critical === true,
  });
  return (
    <PlanChart
      today={project.today}
      words={{
        label: say('key-project.view.timeline'),
        today: say('key-project.view.today'),
        pins: say('key-project.view.pins'),
      }}
      groups={project.plan
        .filter(({ status }) => status !== 'passed')
        .map((stage) => ({
          key: stage.code,
          name: (
            <>
              {stage.case === null ? (
                say(`key-project.value.stage.${stage.code}`)
              ) : (
                <Link to="/cases/$id" params={{ id: stage.case }}>
                  {say(`key-project.value.stage.${stage.code}`)}
                </Link>
              )}{' '}
              <span className="jx-soft jx-small">
                {say('key-project.view.lead', { unit: stage.lead.name })} ·{' '}
                <a href={`/api/projects/${project.id}/packs/${stage.code}?face=desk`}>{say('key-project.view.pack')}</a>
              </span>
            </>
          ),
          rows: stage.entries.map(row),
        }))}
      pins={project.marks.map((mark) => ({
        key: mark.case,
        on: mark.on,
        sign: mark.open ? '◆' : '◇',
        name: (
          <>
            <Link to="/cases/$id" params={{ id: mark.case }}>
              {mark.title === ''
                ? say(`key-project.view.mark.${mark.kind}`)
                : say('key-project.view.mark-title', {
                    kind: say(`key-project.view.mark.${mark.kind}`),
                    title: mark.title,
                  })}
            </Link>{' '}
            <span className="jx-soft jx-small">
              {on(mark.on)} · {say(`key-project.view.mark-${mark.open ? 'open' : 'done'}`)}
            </span>
          </>
        ),
      }))}
    />
  );
};

const lateOf = ({ status, due }: ProjectEntry, today: string): boolean =>
  status === 'underway' && due !== null && due < today;

const barsOf = (entry: ProjectEntry, today: string): PlanRow['bars'] => {
  const { status, from, to, expected, due } = entry;
  if (from === null) return expected === null ? [] : [{ from: expected.from, to: expected.to, tone: 'expected' }];
  const tone: PlanTone = lateOf(entry, today) ? 'late' : status === 'expected' ? 'expected' : status;
  const end = to ?? today;
  const ahead = due !== null && to === null && due > today ? [{ from: today, to: due, tone: 'expected' as const }] : [];
  return [{ from, to: end, tone }, ...ahead];
};
