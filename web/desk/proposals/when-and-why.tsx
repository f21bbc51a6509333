import { useId } from 'react';
import { useWords } from '../../../ui/words.tsx';

type WhenAndWhyProps = {
  readonly from: string;
  readonly reason: string;
  /** What is wrong with the reason; null where nothing is. */
  readonly wrong: string | null;
  readonly onFrom: (day: string) => void;
  readonly onReason: (text: string) => void;
};

/** From which day a change holds, and why: said of one entry and of a whole sheet alike. */
export const WhenAndWhy = ({ from, reason, wrong, onFrom, onReason }: WhenAndWhyProps) => {
  const say = useWords();
  const id = useId();
  return (
    <>
      <div className="jx-field">
        <label htmlFor={`${id}-from`}>{say('register.proposal.field.from')}</label>
        <input
          className="jx-input"
          id={`${id}-from`}
          type="date"
          value={from}
          onChange={(event) => onFrom(event.target.value)}
        />
      </div>
      <div className="jx-field">
        <label htmlFor={`${id}-why`}>{say('register.proposal.field.reason')}</label>
        {wrong === null ? null : (
          <p className="jx-message" id={`${id}-why-message`}>
            {wrong}
          </p>
        )}
        <textarea
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${id}-why-message`}
          className="jx-input"
          id={`${id}-why`}
          rows={2}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      </div>
    </>
  );
};
