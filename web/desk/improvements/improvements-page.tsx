import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ImprovementLine } from '../../../api/improvements/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Light } from '../../../ui/light.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { stageWord } from '../cases/stage-word.ts';
import { usePages } from '../data/use-pages.ts';
import { useZone } from '../data/zone.ts';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { stages, type Stage } from './improvement-search.ts';

/** What people suggested: who answers for it, what will change, by which day, and what came of it. */
export const ImprovementsPage = () => {
  const say = useWords();
  const go = useNavigate({ from: '/improvements' });
  const { stage } = useSearch({ from: '/improvements' });
  const pages = usePages<ImprovementLine>(['improvements', stage], (after) => {
    const query = new URLSearchParams({ ...(stage ? { stage } : {}), ...(after === null ? {} : { after }) });
    return `/api/improvements?${query.toString()}`;
  });
  const choose = (value: string): void => {
    const chosen = stages.find((one) => one === value);
    void go({ search: chosen === undefined ? {} : { stage: chosen }, replace: true });
  };
  return (
    <Page title={say('desk.improvements')}>
      <p>{say('desk.improvements.say')}</p>
      <label className="desk-improvements-stage">
        {say('desk.improvements.stage')}
        <select className="jx-input" value={stage ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{say('desk.improvements.all')}</option>
          {stages.map((one) => (
            <option key={one} value={one}>
              {say(wordOf(one))}
            </option>
          ))}
        </select>
      </label>
      {pages.read && pages.lines.length === 0 ? (
        <Empty title={say('desk.improvements.none')} say={say('desk.improvements.none.say')} />
      ) : null}
      {pages.lines.length === 0 ? null : <Lines lines={pages.lines} />}
      <LoadMore pages={pages} />
    </Page>
  );
};

const wordOf = (stage: Stage): string =>
  stage === 'open'
    ? 'desk.improvements.open'
    : `improvement.${stage === 'raised' || stage === 'planned' ? 'state' : 'ending'}.${stage}`;

const Lines = ({ lines }: { readonly lines: readonly ImprovementLine[] }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const day = (one: string | null) => (one === null ? null : dayWords(one, language, today));
  return (
    <table className="desk-table desk-table-cards">
      <thead>
        <tr>
          <th scope="col">{say('improvement.field.suggestion')}</th>
          <th scope="col">{say('improvement.seat.owner')}</th>
          <th scope="col">{say('desk.improvements.what')}</th>
          <th scope="col">{say('desk.improvements.by')}</th>
          <th scope="col">{say('desk.improvements.stage')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Link to="/cases/$id" params={{ id: line.id }}>
                {line.title}
              </Link>
              <div className="jx-soft jx-small jx-tabular">{line.number}</div>
            </th>
            <td>
              {line.owner?.unit.name}
              {line.owner?.person ? <div className="jx-soft jx-small">{line.owner.person.name}</div> : null}
            </td>
            <td>
              {line.changed ?? line.change ?? <span className="jx-soft">{say('desk.improvements.not-yet')}</span>}
            </td>
            <td className="jx-tabular desk-whole">{day(line.ending === null ? line.due : line.dueOn)}</td>
            <td>
              <Light light={line.light} /> <span className="jx-soft jx-small">{stageWord(say, line)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
