import { useId, useState } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import type { ProposalAct } from './proposal.ts';
import { useProposalAct } from './use-proposal-act.ts';

type ProposalActsProps = {
  readonly about: Parameters<typeof useProposalAct>[0];
  readonly may: readonly ProposalAct[];
  readonly onDone: () => void;
};

/** What this reader may do with a proposal; sending it back asks for a reason. */
export const ProposalActs = ({ about, may, onDone }: ProposalActsProps) => {
  const say = useWords();
  const id = useId();
  const [reason, type] = useState('');
  const { mutate, isPending, error } = useProposalAct(about, onDone);
  const problem = problemOf(error);
  if (may.length === 0) return <p className="jx-soft">{say('desk.proposal.nothing')}</p>;
  return (
    <div className="desk-proposal-acts">
      {problem ? <Problem problem={problem} /> : null}
      {may.includes('send-back') ? (
        <div className="jx-field">
          <label htmlFor={id}>{say('desk.proposal.note')}</label>
          <input
            className="jx-input"
            id={id}
            value={reason}
            maxLength={500}
            onChange={(event) => type(event.target.value)}
          />
        </div>
      ) : null}
      <div className="jx-buttons">
        {may.map((act, index) => (
          <button
            key={act}
            type="button"
            className={index === 0 ? 'jx-button' : 'jx-button jx-button-quiet'}
            disabled={isPending}
            onClick={() => mutate({ act, reason: reason.trim() })}
          >
            {say(`desk.proposal.act.${act}`)}
          </button>
        ))}
      </div>
    </div>
  );
};
