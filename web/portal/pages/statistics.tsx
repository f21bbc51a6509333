import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { StatisticsView } from '../../../api/figures/view.ts';
import { dateWords } from '../../../kernel/day-words.ts';
import { DownloadButton } from '../../../ui/download-button.tsx';
import { measureWords, ofWords } from '../../../ui/measure-words.ts';
import { periodNamed, periods } from '../../../ui/period-named.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useZone } from '../data/zone.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';

/** What everybody may know of how the zone serves: each number with what it is of, and to take away. */
export const Statistics = () => {
  const zone = useZone();
  if (zone.isError) return <Failed error={zone.error} />;
  if (zone.isPending) return <Loading />;
  return <Counted today={zone.data.today.slice(0, 10)} />;
};

const Counted = ({ today }: { readonly today: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  const go = useNavigate();
  const search = useSearch({ from: '/statistics' });
  const year = periodNamed('this-year', today);
  const period = { from: search.from ?? year.from, to: search.to ?? year.to };
  const query = new URLSearchParams(period).toString();
  const read = useQuery({
    queryKey: ['statistics', query, language],
    queryFn: () => door<StatisticsView>(`/api/statistics?${query}`),
  });
  const named = periods.find((name) => new URLSearchParams(periodNamed(name, today)).toString() === query);
  const choose = (chosen: { readonly from: string; readonly to: string }) =>
    void go({ to: '/statistics', search: chosen });
  return (
    <Page title={say('portal.statistics')}>
      <p>{say('portal.statistics.say')}</p>
      <search className="portal-period" aria-label={say('portal.statistics.period')}>
        <label className="jx-label" htmlFor="statistics-period">
          {say('portal.statistics.period')}
        </label>
        <select
          id="statistics-period"
          className="jx-input"
          value={named ?? ''}
          onChange={({ target }) => {
            const name = periods.find((one) => one === target.value);
            if (name !== undefined) choose(periodNamed(name, today));
          }}
        >
          {named === undefined ? <option value="">{say('portal.statistics.own-days')}</option> : null}
          {periods.map((name) => (
            <option key={name} value={name}>
              {say(`portal.statistics.${name}`)}
            </option>
          ))}
        </select>
        {(['from', 'to'] as const).map((end) => (
          <span key={end}>
            <label className="jx-label" htmlFor={`statistics-${end}`}>
              {say(`portal.statistics.${end}`)}
            </label>
            <input
              id={`statistics-${end}`}
              className="jx-input"
              type="date"
              value={period[end]}
              {...(end === 'to' ? { min: period.from } : { max: period.to })}
              onChange={({ target }) => (target.value === '' ? undefined : choose({ ...period, [end]: target.value }))}
            />
          </span>
        ))}
      </search>
      {read.isError ? <Failed error={read.error} onAgain={() => void read.refetch()} /> : null}
      {read.isPending ? <Loading /> : null}
      {read.data === undefined ? null : <Table view={read.data} query={query} />}
    </Page>
  );
};

const Table = ({ view, query }: { readonly view: StatisticsView; readonly query: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  const programmes = [...new Set(view.statistics.map(({ programme }) => programme))];
  return (
    <>
      <p className="jx-soft">
        {say(`portal.statistics.class.${view.class}`)}{' '}
        {say('portal.statistics.days', { from: dateWords(view.from, language), to: dateWords(view.to, language) })}
      </p>
      {programmes.map((programme) => (
        <section key={programme} aria-labelledby={`statistics-of-${programme}`}>
          <h2 id={`statistics-of-${programme}`}>{say(`programme.${programme}`)}</h2>
          <table className="portal-table" aria-labelledby={`statistics-of-${programme}`}>
            <tbody>
              {view.statistics
                .filter((one) => one.programme === programme)
                .map(({ name, words, as, result }) => (
                  <tr key={name}>
                    <th scope="row">{words}</th>
                    <td className="jx-tabular">
                      <strong>
                        {result === null ? say('portal.statistics.few') : measureWords(as, result.value, language)}
                      </strong>
                      {result === null || result.denominator === null ? null : (
                        <span className="jx-soft jx-small portal-note">{ofWords(result)}</span>
                      )}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
      <p>
        <DownloadButton face="portal" path={`/api/statistics.csv?${query}`} words={say('portal.statistics.download')} />
      </p>
    </>
  );
};
