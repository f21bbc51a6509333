import { useState } from 'react';
import { useWords } from '../words.tsx';

/** A unit's own published duty as a basis, where no article is meant. */
export const OwnDuty = ({ id, onAdd }: { readonly id: string; readonly onAdd: (duty: string) => void }) => {
  const say = useWords();
  const [text, type] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    type('');
  };
  return (
    <details className="jx-fold">
      <summary>{say('ui.form.own-duty-title')}</summary>
      <label className="jx-label" htmlFor={id}>
        {say('ui.form.own-duty-label')}
      </label>
      <input className="jx-input" id={id} type="text" value={text} onChange={(event) => type(event.target.value)} />
      <button type="button" className="jx-link-button" onClick={add}>
        {say('ui.form.own-duty-add')}
      </button>
    </details>
  );
};
