import { Qr } from './qr.tsx';
import { useWords } from './words.tsx';
import './paper.css';

/** What a paper says, every text ready: the printer sets it from the same words. */
export type PaperSheet = {
  readonly language: 'zh' | 'en';
  readonly unit: string;
  readonly number: string;
  readonly title: string;
  readonly to: string | null;
  readonly plain: string;
  readonly lines: readonly { readonly term: string; readonly text: string }[];
  readonly list: {
    readonly count: string;
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly on: string;
  readonly seal: string;
  readonly mark: string | null;
  readonly verify: { readonly address: string; readonly code: string; readonly say: string } | null;
  readonly notes: readonly string[];
};

/** An official paper on an A4 sheet: plain words first, the law below, remedies in full; a sample says so across it. */
export const Paper = ({ paper }: { readonly paper: PaperSheet }) => (
  <article className="jx-paper" lang={paper.language === 'zh' ? 'zh-CN' : 'en'} data-sample={paper.mark ?? undefined}>
    {paper.mark === null ? null : <p className="jx-paper-sample">{paper.mark}</p>}
    <p className="jx-paper-head">{paper.unit}</p>
    <h1>{paper.title}</h1>
    <p className="jx-paper-number jx-tabular">{paper.number}</p>
    {paper.to === null ? null : <p>{paper.to}</p>}
    <p className="jx-paper-plain">{paper.plain}</p>
    <dl>
      {paper.lines.map((line) => (
        <div key={line.term} style={{ display: 'contents' }}>
          <dt>{line.term}</dt>
          <dd>{line.text}</dd>
        </div>
      ))}
    </dl>
    {paper.list === null ? null : <PaperList list={paper.list} />}
    {paper.parts.map((part) => (
      <section key={part.title}>
        <h2>{part.title}</h2>
        {part.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    ))}
    <footer className="jx-paper-foot">
      {paper.verify === null ? null : <PaperCode {...paper.verify} />}
      <div className="jx-paper-signed">
        <p>{paper.unit}</p>
        <p className="jx-tabular">{paper.on}</p>
        <p className="jx-soft">{paper.seal}</p>
      </div>
    </footer>
    {paper.notes.map((note) => (
      <p key={note} className="jx-small jx-soft">
        {note}
      </p>
    ))}
  </article>
);

const PaperCode = ({ address, code, say: how }: NonNullable<PaperSheet['verify']>) => {
  const say = useWords();
  return (
    <div className="jx-paper-code">
      <Qr text={address} label={say('ui.paper.qr', { code })} />
      <p className="jx-small">
        {how}
        <br />
        <strong className="jx-tabular">{code}</strong>
      </p>
    </div>
  );
};

const PaperList = ({ list }: { readonly list: NonNullable<PaperSheet['list']> }) => (
  <div className="jx-paper-scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">{list.count}</th>
          {list.heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.rows.map((row, at) => (
          <tr key={row.join('|')}>
            <td>{at + 1}</td>
            {row.map((cell, index) => (
              <td key={list.heads[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
