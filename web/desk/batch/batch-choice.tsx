import { useState } from 'react';
import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { actWord } from '../case/act-word.ts';
import { BatchForm } from './batch-form.tsx';
import { sharedActs } from './shared-acts.ts';

type BatchChoiceProps = { readonly read: readonly CaseView[]; readonly onClose: () => void };

/** One act is chosen, then confirmed with its cases in sight. A case that moves on meanwhile is refused by its version. */
export const BatchChoice = ({ read, onClose }: BatchChoiceProps) => {
  const say = useWords();
  const [acts] = useState(() => sharedActs(read));
  const [chosen, choose] = useState<string | null>(null);
  const shared = acts.find(({ loop, act }) => `${loop} ${act}` === chosen);
  if (shared) return <BatchForm shared={shared} onClose={onClose} />;
  return (
    <>
      {acts.length === 0 ? <p>{say('desk.batch.none')}</p> : null}
      <ul className="desk-acts desk-acts-possible">
        {acts.map(({ loop, act, can }) => (
          <li key={`${loop} ${act}`}>
            <button type="button" className="desk-act" onClick={() => choose(`${loop} ${act}`)}>
              {actWord(say, loop, act)} <span>{say('desk.batch.can', { n: can.length })}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="jx-button jx-button-quiet" onClick={onClose}>
        {say('ui.form.cancel')}
      </button>
    </>
  );
};
