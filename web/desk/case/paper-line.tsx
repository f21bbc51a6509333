import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperStanding } from '../../../api/view.ts';
import { momentWords } from '../../../kernel/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { Problem } from '../../../ui/problem.tsx';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useZone } from '../data/zone.ts';
import { paperPath } from '../paper/paper-path.ts';
import './paper-line.css';

const handedOver = {
  type: 'object',
  required: ['receiver', 'relation'],
  properties: {
    receiver: { type: 'string', minLength: 1, maxLength: 100, widget: 'text' },
    relation: { type: 'string', enum: ['self', 'agent', 'family', 'organisation'], widget: 'choice' },
  },
};

type Line = { readonly loop: string; readonly paper: PaperStanding; readonly onDone: () => void };

/** One paper: its name and number, who has read or taken it and when, and what can be done with it. */
export const PaperLine = ({ loop, paper, onDone }: Line) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const [handing, hand] = useState(false);
  const path = `/api/papers/${encodeURIComponent(paper.id)}`;
  const delivering = useMutation({
    mutationFn: (body: object) => door<null>(`${path}/deliveries`, { body }),
    onSuccess: () => {
      hand(false);
      onDone();
    },
  });
  const sealing = useMutation({ mutationFn: () => door<null>(`${path}/seal`, { body: {} }), onSuccess: onDone });
  const problem = problemOf(sealing.error);
  const name = firstWord(say, [`${loop}.paper.${paper.paper}`]) ?? paper.paper;
  const inForce = paper.state === 'in-force';
  return (
    <li className="desk-paper-line" data-state={paper.state}>
      <a href={paperPath(paper.id, 'file', language)} target="_blank" rel="noopener">
        {name} <span className="jx-tabular">{paper.number}</span>
      </a>
      {inForce ? null : <span className="jx-soft">{say(`desk.papers.${paper.state}`)}</span>}
      {paper.sealed ? <span className="jx-soft">{say('desk.papers.sealed')}</span> : null}
      {inForce && paper.deliveries.length === 0 ? <span className="desk-late">{say('desk.papers.unread')}</span> : null}
      {paper.deliveries.map((one) => (
        <span key={`${one.how} ${one.at}`} className="jx-soft">
          {say(`desk.papers.${one.how}`, {
            at: momentWords(one.at, language, today),
            who: one.receiver ?? '',
            as: one.relation === null ? '' : say(`desk.value.relation.${one.relation}`),
            by: one.person ?? '',
          })}
        </span>
      ))}
      {inForce && !handing ? (
        <span className="desk-paper-acts">
          <button type="button" className="desk-plain" onClick={() => hand(true)}>
            {say('desk.papers.hand-over')}
          </button>
          <a href={paperPath(paper.id, 'receipt', language)} target="_blank" rel="noopener">
            {say('desk.papers.receipt')}
          </a>
          {paper.maySeal && !paper.sealed ? (
            <button type="button" className="desk-plain" disabled={sealing.isPending} onClick={() => sealing.mutate()}>
              {say('desk.papers.seal')}
            </button>
          ) : null}
        </span>
      ) : null}
      {problem ? <Problem problem={problem} /> : null}
      {handing ? (
        <div className="desk-paper-form">
          <SchemaForm
            schema={handedOver}
            loop="desk"
            act="hand-over"
            start={{}}
            submit={say('desk.papers.hand-over.done')}
            sending={delivering.isPending}
            problem={problemOf(delivering.error)}
            onSubmit={(input) => delivering.mutate(input)}
          />
          <button type="button" className="desk-plain" onClick={() => hand(false)}>
            {say('desk.papers.hand-over.not')}
          </button>
        </div>
      ) : null}
    </li>
  );
};
