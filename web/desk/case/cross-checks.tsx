import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CrossChecksView } from '../../../api/review/cross-checks.ts';
import type { CaseView } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Panel } from './panel.tsx';

/** The reasons of a bad review, each beside what the file of the service says of it. */
export const CrossChecks = ({ view }: { readonly view: CaseView }) =>
  view.loop === 'review' && Number(view.facts['level']) < 3 ? <Held id={view.id} /> : null;

const Held = ({ id }: { readonly id: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['cross-checks', id],
    queryFn: () => door<CrossChecksView>(`/api/cases/${id}/cross-checks`),
  });
  if (data === undefined) return null;
  const checks = [...data.checks.filter(({ chosen }) => chosen), ...data.checks.filter(({ chosen }) => !chosen)];
  return (
    <Panel title={say('desk.cross')}>
      {data.service === null ? (
        <p className="jx-soft jx-small">{say('desk.cross.unknown-service')}</p>
      ) : (
        <p className="jx-small">
          {say('desk.cross.service')}{' '}
          <Link to="/cases/$id" params={{ id: data.service.id }} className="jx-tabular">
            {data.service.number}
          </Link>
        </p>
      )}
      <ul className="desk-cross">
        {checks.map(({ tag, verdict, says, values, chosen }) => (
          <li key={tag} data-chosen={chosen ? true : undefined}>
            <span className="desk-cross-head">
              {say(`review.value.tags.${tag}`)}
              {chosen ? <strong> {say('desk.cross.chosen')}</strong> : null}
            </span>
            <span data-verdict={verdict}>{say(`desk.cross.verdict.${verdict}`)}</span>
            <span className="jx-soft">
              {say(`desk.cross.says.${says}`, {
                ...values,
                due:
                  typeof values['due'] === 'string' && values['due'] !== '—' ? dayWords(values['due'], language) : '—',
                clock: typeof values['clock'] === 'string' ? say(values['clock']) : '',
              })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
