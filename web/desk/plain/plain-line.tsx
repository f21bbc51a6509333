import type { PlainField } from './plain-field.ts';

type PlainLineProps = {
  readonly field: PlainField;
  readonly id: string;
  readonly value: string;
  readonly message: string | null;
  readonly onType: (text: string) => void;
};

/** One line to type into, its label above, what helps and what is wrong between them. */
export const PlainLine = ({ field, id, value, message, onType }: PlainLineProps) => {
  const { name, label, type = 'text', hint } = field;
  const describedBy = [hint === undefined ? [] : `${id}-hint`, message === null ? [] : `${id}-message`]
    .flat()
    .join(' ');
  return (
    <div className="jx-field" data-wrong={message !== null}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="jx-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {message === null ? null : (
        <p className="jx-message" id={`${id}-message`}>
          {message}
        </p>
      )}
      <input
        className="jx-input"
        id={id}
        name={name}
        type={type}
        autoComplete={field.autoComplete ?? 'off'}
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        aria-invalid={message !== null}
        aria-required={field.optional !== true}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
};
