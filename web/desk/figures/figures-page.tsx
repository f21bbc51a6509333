import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FiguresView, MeasureLine } from '../../../api/figures/view.ts';
import { dateWords } from '../../../kernel/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { DownloadButton } from '../../../ui/download-button.tsx';
import { measureWords, ofWords } from '../../../ui/measure-words.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { PrintedOn } from '../layout/printed-on.tsx';
import { Change } from './change.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { useWish } from './use-wish.ts';

/** Every programme's measures over a period, beside the period before; each opens to how it came about. */
export const FiguresPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const search = useSearch({ from: '/figures' });
  const { wish, chooses, today, query } = useWish(search);
  const read = useQuery({ queryKey: ['figures', query], queryFn: () => door<FiguresView>(`/api/figures?${query}`) });
  const programmes = [...new Set(read.data?.measures.map(({ programme }) => programme))];
  const problem = problemOf(read.error);
  return (
    <Page
      title={say('desk.figures.title')}
      beside={
        <>
          {chooses ? <Link to="/board">{say('desk.board.open-board')}</Link> : null}
          <PrintedOn />
        </>
      }
    >
      <PeriodChoice
        wish={wish}
        today={today}
        chooses={chooses}
        onChange={(chosen) => void navigate({ to: '/figures', search: chosen })}
      />
      {problem ? <Problem problem={problem} onAgain={() => void read.refetch()} /> : null}
      {read.data === undefined ? (
        problem ? null : (
          <Loading />
        )
      ) : (
        <>
          <p className="jx-soft">
            {say(`desk.figures.class.${read.data.class}`)}{' '}
            {say('desk.figures.before', {
              from: dateWords(read.data.before.from, language),
              to: dateWords(read.data.before.to, language),
            })}
          </p>
          <p>
            <DownloadButton face="desk" path={`/api/figures.csv?${query}`} words={say('desk.figures.export')} />
          </p>
          {programmes.map((programme) => (
            <Programme
              key={programme}
              name={programme}
              lines={read.data.measures.filter((line) => line.programme === programme)}
              search={wish}
            />
          ))}
        </>
      )}
    </Page>
  );
};

type ProgrammeProps = {
  readonly name: string;
  readonly lines: readonly MeasureLine[];
  readonly search: { readonly from: string; readonly to: string; readonly unit?: string };
};

const Programme = ({ name, lines, search }: ProgrammeProps) => {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <section className="desk-figures-of" aria-labelledby={`figures-${name}`}>
      <h2 id={`figures-${name}`}>{say(`programme.${name}`)}</h2>
      <table className="desk-table desk-table-cards desk-figures-table" aria-labelledby={`figures-${name}`}>
        <thead>
          <tr>
            <th scope="col">{say('desk.figures.measure')}</th>
            <th scope="col">{say('desk.figures.value')}</th>
            <th scope="col">{say('desk.figures.of')}</th>
            <th scope="col">{say('desk.figures.was')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name}>
              <th scope="row">
                <Link to="/figures/$name" params={{ name: line.name }} search={search}>
                  {say(`measure.${line.name}`)}
                </Link>
              </th>
              <td className="jx-tabular desk-number">{measureWords(line.as, line.value, language)}</td>
              <td className="jx-tabular jx-soft">{ofWords(line)}</td>
              <td>
                <Change line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
