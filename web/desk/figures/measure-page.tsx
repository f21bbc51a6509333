import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import type { MeasurePart, MeasureView } from '../../../api/figures/view.ts';
import { addDays, addMonths } from '../../../kernel/day.ts';
import { useColourMode } from '../../../ui/colour-mode.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { measureWords, ofWords } from '../../../ui/measure-words.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { Change } from './change.tsx';
import type { FigureSearch } from './figure-search.ts';
import { PartsTable } from './parts-table.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { useWish } from './use-wish.ts';

const Chart = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }));

/** One measure: how much, of what, over time and by unit, each number open down to its cases. */
export const MeasurePage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { name } = useParams({ from: '/figures/$name' });
  const search = useSearch({ from: '/figures/$name' });
  const { wish, chooses, today } = useWish(search);
  const { dark } = useColourMode();
  const asked = new URLSearchParams({ ...wish, name }).toString();
  const read = useQuery({
    queryKey: ['figures', 'measure', asked, language],
    queryFn: () => door<MeasureView>(`/api/figures/measure?${asked}`),
  });
  const as = read.data?.measure.as ?? 'count';
  const words = useCallback((value: number) => measureWords(as, value, language), [as, language]);
  const problem = problemOf(read.error);
  const title = say(`measure.${name}`);
  const change = (chosen: FigureSearch) => void navigate({ to: '/figures/$name', params: { name }, search: chosen });
  return (
    <Page
      title={title}
      beside={
        <Link to="/figures" search={wish}>
          {say('desk.figures.back')}
        </Link>
      }
    >
      <PeriodChoice wish={wish} today={today} chooses={chooses} onChange={change} />
      {problem ? <Problem problem={problem} onAgain={() => void read.refetch()} /> : null}
      {read.data === undefined ? (
        problem ? null : (
          <Loading />
        )
      ) : (
        <>
          <Whole view={read.data} name={name} search={wish} />
          {read.data.over.parts.length === 0 ? (
            <p role="status">{say('desk.figures.nothing')}</p>
          ) : (
            <>
              <Suspense fallback={<Loading />}>
                <Chart
                  key={String(dark)}
                  label={say('desk.figures.chart', { measure: title })}
                  names={read.data.over.parts.map(({ name: day }) => day)}
                  values={read.data.over.parts.map(({ value }) => value)}
                  words={words}
                />
              </Suspense>
              <div className="desk-parts">
                <PartsTable
                  caption={say(`desk.figures.by.${read.data.over.by}`)}
                  measure={read.data.measure}
                  parts={read.data.over.parts}
                  searchOf={(part) => ({ ...wish, ...daysOf(part, read.data.over.by, wish) })}
                />
                {read.data.units.length === 0 ? null : (
                  <PartsTable
                    caption={say('desk.figures.by.unit')}
                    measure={read.data.measure}
                    parts={read.data.units}
                    searchOf={({ group }) => ({ ...wish, unit: group })}
                  />
                )}
              </div>
            </>
          )}
        </>
      )}
    </Page>
  );
};

/** The days of one part, within the days that are looked at. */
const daysOf = ({ group }: MeasurePart, by: 'day' | 'month', wish: { readonly from: string; readonly to: string }) => {
  if (by === 'day') return { from: group, to: group };
  const [from, to] = [`${group}-01`, addDays(addMonths(`${group}-01`, 1), -1)];
  return { from: from < wish.from ? wish.from : from, to: to > wish.to ? wish.to : to };
};

type WholeProps = {
  readonly view: MeasureView;
  readonly name: string;
  readonly search: FigureSearch;
};

const Whole = ({ view, name, search }: WholeProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const { measure } = view;
  return (
    <div className="desk-whole-figure">
      <p className="desk-figure">
        <Link to="/figures/$name/cases" params={{ name }} search={{ ...search, part: 'of' }}>
          {measureWords(measure.as, measure.value, language)}
        </Link>
      </p>
      <p>
        {measure.denominator === null ? null : (
          <>
            <span className="jx-tabular">{ofWords(measure)}</span>{' '}
            <Link to="/figures/$name/cases" params={{ name }} search={{ ...search, part: 'per' }}>
              {say('desk.figures.all-cases')}
            </Link>
            {' · '}
          </>
        )}
        {say('desk.figures.was')} <Change line={measure} />
      </p>
      <p className="jx-soft">{say(`desk.figures.class.${view.class}`)}</p>
    </div>
  );
};
