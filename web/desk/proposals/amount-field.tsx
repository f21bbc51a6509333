import type { Json } from '../../../kernel/json.ts';
import { useWords } from '../../../ui/words.tsx';

type AmountFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly message: string | null;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
};

const units = ['workday', 'day', 'month', 'hour', 'workhour'] as const;

/** An amount of time, always with its unit. */
export const AmountField = ({ id, label, message, value, onChange }: AmountFieldProps) => {
  const say = useWords();
  const { amount, unit } = Object(value) as { amount?: number; unit?: string };
  const put = (next: { amount?: number | undefined; unit?: string | undefined }): void =>
    onChange(next.amount === undefined && next.unit === undefined ? undefined : JSON.parse(JSON.stringify(next)));
  return (
    <div className="jx-field" data-wrong={message !== null}>
      <label htmlFor={id}>{label}</label>
      {message === null ? null : (
        <p className="jx-message" id={`${id}-message`}>
          {message}
        </p>
      )}
      <div className="desk-amount">
        <input
          className="jx-input"
          id={id}
          inputMode="numeric"
          value={amount ?? ''}
          aria-invalid={message !== null}
          aria-describedby={message === null ? undefined : `${id}-message`}
          onChange={(event) => {
            const typed = event.target.value.trim();
            put({ unit, amount: /^\d+$/.test(typed) ? Number(typed) : undefined });
          }}
        />
        <select
          className="jx-input"
          aria-label={say('desk.amount.unit', { what: label })}
          value={unit ?? ''}
          onChange={(event) => put({ amount, unit: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">{say('ui.form.choose')}</option>
          {units.map((one) => (
            <option key={one} value={one}>
              {say(`desk.amount.unit.${one}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
