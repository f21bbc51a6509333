import { useMutation, useQueries } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CaseLine, PaperStanding } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { casePath } from '../data/case.ts';
import { door } from '../data/door.ts';
import { Loading } from '../layout/loading.tsx';
import { printPapers } from '../paper/print-papers.ts';
import { kindsOf, paperFor, type Wish } from './papers-of.ts';
import { PrintLine } from './print-line.tsx';

type PrintPanelProps = { readonly lines: readonly CaseLine[]; readonly onClose: () => void };

/** The papers of all the marked cases as one file: which, how each reads, and then to the printer. Escape closes it. */
export const PrintPanel = ({ lines, onClose }: PrintPanelProps) => {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLElement>(null);
  const close = useEffectEvent(onClose);
  const [wish, choose] = useState<Wish>('last');
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const read = useQueries({
    queries: lines.map(({ id }) => ({
      queryKey: ['batch-papers', id],
      queryFn: () => door<readonly PaperStanding[]>(`${casePath(id)}/papers`),
    })),
  });
  const printing = useMutation({ mutationFn: printPapers });
  useEffect(() => {
    heading.current?.focus();
    const section = place.current;
    const onKey = (event: KeyboardEvent): void => (event.key === 'Escape' ? close() : undefined);
    section?.addEventListener('keydown', onKey);
    return () => section?.removeEventListener('keydown', onKey);
  }, []);
  const cases = lines.map((line, index) => ({ line, loop: line.loop, papers: read[index]?.data ?? [] }));
  const ready = read.every(({ data }) => data !== undefined);
  const chosen = cases.map((one) => ({ ...one, paper: paperFor(one, wish) }));
  const printed = chosen.flatMap(({ line, paper }) => (paper === null || left.has(line.id) ? [] : [paper.id]));
  const problem = problemOf(printing.error) ?? problemOf(read.find(({ error }) => error !== null)?.error);
  const mark = (id: string, on: boolean): void =>
    leave(new Set(on ? [...left].filter((one) => one !== id) : [...left, id]));
  return (
    <section ref={place} className="desk-panel desk-form desk-batch" aria-labelledby="desk-print">
      <h2 id="desk-print" ref={heading} tabIndex={-1}>
        {say('desk.print.title', { n: lines.length })}
      </h2>
      {problem ? <Problem problem={problem} /> : null}
      {!problem && !ready ? <Loading /> : null}
      {ready ? (
        <>
          <p className="desk-print-which">
            <label htmlFor="desk-print-which">{say('desk.print.which')}</label>
            <select
              id="desk-print-which"
              className="jx-input"
              value={wish}
              onChange={(event) => choose(event.target.value as Wish)}
            >
              <option value="last">{say('desk.print.last')}</option>
              {kindsOf(cases).map(({ loop, paper, n }) => (
                <option key={`${loop} ${paper}`} value={`${loop} ${paper}`}>
                  {say('desk.print.kind', { name: firstWord(say, [`${loop}.paper.${paper}`]) ?? paper, n })}
                </option>
              ))}
            </select>
          </p>
          <ul className="desk-print-lines">
            {chosen.map(({ line, paper }) => (
              <PrintLine key={line.id} line={line} paper={paper} on={!left.has(line.id)} onMark={mark} />
            ))}
          </ul>
        </>
      ) : null}
      <div className="jx-buttons">
        <button
          type="button"
          className="jx-button"
          disabled={printed.length === 0 || printing.isPending}
          onClick={() => printing.mutate(printed)}
        >
          {say('desk.print.print', { n: printed.length })}
        </button>
        <button type="button" className="jx-button jx-button-quiet" onClick={onClose}>
          {say('ui.form.cancel')}
        </button>
      </div>
    </section>
  );
};
