import { useState } from 'react';
import type { Json } from '../../../kernel/json.ts';
import { useWords } from '../../../ui/words.tsx';

type LinesFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly message: string | null;
  readonly required: boolean;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
};

/** Several words or sentences, one on each line. */
export const LinesField = ({ id, label, message, required, value, onChange }: LinesFieldProps) => {
  const say = useWords();
  const [text, type] = useState((Array.isArray(value) ? value : []).join('\n'));
  return (
    <div className="jx-field" data-wrong={message !== null}>
      <label htmlFor={id}>{label}</label>
      <p className="jx-hint" id={`${id}-hint`}>
        {say('desk.proposal.lines')}
      </p>
      {message === null ? null : <p className="jx-message">{message}</p>}
      <textarea
        className="jx-input"
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          type(event.target.value);
          const lines = event.target.value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
          onChange(lines.length === 0 && !required ? undefined : lines);
        }}
      />
    </div>
  );
};
