import { useEffect, useRef } from 'react';
import { useWords } from '../words.tsx';
import type { Fault } from './fault.ts';

/** All that must be put right, on top, each linked to its field. It takes the focus when it appears. */
export const ErrorSummary = ({ faults }: { readonly faults: readonly Fault[] }) => {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const goTo = (id: string) => {
    const field = document.getElementById(id);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  return (
    <div className="jx-errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{say(faults.length === 1 ? 'ui.form.fault-one' : 'ui.form.faults', { count: faults.length })}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.id}>
            <a
              href={`#${fault.id}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(fault.id);
              }}
            >
              {fault.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
