import { isDay } from '../kernel/day.ts';
import { dayWords } from './day-words.ts';
import { lawName } from './law-name.ts';
import { sayDays } from './say-days.ts';
import { useLanguage, useWords } from './words.tsx';
import './paper.css';

/** What a paper says, ready to be laid out. */
export type PaperSheet = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly plain: string;
  readonly lines: readonly { readonly term: string; readonly text: string }[];
  readonly list: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
  readonly laws: readonly {
    readonly id: string;
    readonly instrument: string;
    readonly article: string;
    readonly text: string | null;
  }[];
  readonly remedies: readonly string[];
  readonly unit: { readonly name: string; readonly phone: string | null };
  readonly on: string;
  readonly demonstration: boolean;
};

/** An official paper on an A4 sheet: plain words first, the law below, remedies in full; a sample says so across it. */
export const Paper = ({ paper }: { readonly paper: PaperSheet }) => {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <article className="jx-paper" data-sample={paper.demonstration ? say('ui.paper.sample') : undefined}>
      {paper.demonstration ? <p className="jx-paper-sample">{say('ui.paper.sample')}</p> : null}
      <p className="jx-paper-head">{paper.unit.name}</p>
      <h1>{paper.title}</h1>
      <p className="jx-paper-number jx-tabular">{paper.number}</p>
      <p className="jx-paper-plain">{sayDays(paper.plain, language)}</p>
      <dl>
        {paper.lines.map((line) => (
          <div key={line.term} style={{ display: 'contents' }}>
            <dt>{line.term}</dt>
            <dd>{isDay(line.text) ? dayWords(line.text, language) : line.text}</dd>
          </div>
        ))}
      </dl>
      {paper.list === null ? null : <PaperList list={paper.list} />}
      <PaperPart
        title={say('ui.paper.laws')}
        lines={paper.laws.map((law) =>
          law.text === null ? lawName(say, law) : say('ui.law.quoted', { law: lawName(say, law), text: law.text }),
        )}
      />
      <PaperPart title={say('ui.paper.remedies')} lines={paper.remedies} />
      <footer className="jx-paper-foot">
        <p>{paper.unit.name}</p>
        <p className="jx-tabular">{dayWords(paper.on, language)}</p>
        <p className="jx-soft">{say('ui.paper.seal')}</p>
      </footer>
    </article>
  );
};

const PaperList = ({ list }: { readonly list: NonNullable<PaperSheet['list']> }) => (
  <div className="jx-paper-scroll">
    <table>
      <thead>
        <tr>
          {list.heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, index) => (
              <td key={list.heads[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const PaperPart = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
