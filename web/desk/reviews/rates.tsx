import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { RatesLine, RatesView } from '../../../api/review/rates.ts';
import type { Measured } from '../../../kernel/measure.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { measureWords, ofWords } from '../../../ui/measure-words.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { PeriodChoice } from '../figures/period-choice.tsx';
import { useWish } from '../figures/use-wish.ts';
import { Loading } from '../layout/loading.tsx';

/** The rates of reviews, unit by unit: each says what it is of, and opens to the reviews behind it. */
export const Rates = () => {
  const say = useWords();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { wish, today } = useWish(useSearch({ from: '/reviews' }));
  const { from, to } = wish;
  const { data, error, refetch } = useQuery({
    queryKey: ['review-rates', from, to, language],
    queryFn: () => door<RatesView>(`/api/reviews/rates?${new URLSearchParams({ from, to })}`),
  });
  const problem = problemOf(error);
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">{say('desk.rates')}</h2>
      <PeriodChoice
        wish={{ from, to }}
        today={today}
        chooses={false}
        onChange={(search) => void navigate({ to: '/reviews', search })}
      />
      <p className="jx-soft">{say('desk.rates.say')}</p>
      {problem ? <Problem problem={problem} onAgain={() => void refetch()} /> : null}
      {data === undefined ? problem ? null : <Loading /> : <Table view={data} />}
    </section>
  );
};

const Table = ({ view }: { readonly view: RatesView }) => {
  const say = useWords();
  return (
    <div className="desk-rates-frame">
      <table className="desk-table desk-rates">
        <thead>
          <tr>
            <th scope="col">{say('desk.figures.unit')}</th>
            {view.measures.map(({ name }) => (
              <th scope="col" key={name}>
                <Link to="/figures/$name" params={{ name }} search={{ from: view.from, to: view.to }}>
                  {say(`measure.${name}`)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="desk-rates-whole">
            <th scope="row">{say('desk.rates.whole')}</th>
            <Cells view={view} rates={view.whole} />
          </tr>
          {view.units.map((line) => (
            <tr key={line.unit}>
              <th scope="row">
                {line.name}
                {line.few ? <span className="jx-soft jx-small"> {say('desk.rates.few')}</span> : null}
              </th>
              <Cells view={view} rates={line.rates} unit={line.unit} />
            </tr>
          ))}
        </tbody>
      </table>
      {view.units.length === 0 ? <p>{say('desk.figures.nothing')}</p> : null}
    </div>
  );
};

type CellsProps = { readonly view: RatesView; readonly rates: RatesLine['rates']; readonly unit?: string };

const Cells = ({ view, rates, unit }: CellsProps) => {
  const { language } = useLanguage();
  const none: Measured = { numerator: 0, denominator: null, value: null };
  return view.measures.map(({ name, as }) => {
    const rate = rates[name] ?? none;
    const search = { from: view.from, to: view.to, ...(unit === undefined ? {} : { unit }), part: 'of' as const };
    return (
      <td key={name} className="jx-tabular">
        <Link to="/figures/$name/cases" params={{ name }} search={search}>
          {measureWords(as, rate.value, language)}
        </Link>
        <span className="jx-soft jx-small">{ofWords(rate)}</span>
      </td>
    );
  });
};
