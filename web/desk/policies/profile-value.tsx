import type { Json } from '../../../kernel/json.ts';
import { profileFields } from '../../../kernel/profile.ts';
import { useWords } from '../../../ui/words.tsx';

type ProfileValueProps = {
  readonly id: string;
  readonly label: string;
  readonly field: string;
  readonly value: Json | undefined;
  readonly message: string | null;
  readonly required?: boolean;
  readonly onChange: (value: Json) => void;
};

/** A value as its field of the profile holds it: yuan for money, a day, yes or no, a list parted by commas. */
export const ProfileValue = ({ id, label, field, value, message, onChange }: ProfileValueProps) => {
  const say = useWords();
  const kind = profileFields[field]?.kind;
  const described = message === null ? undefined : `${id}-fault`;
  const wrong = { 'aria-invalid': message !== null, ...(described ? { 'aria-describedby': described } : {}) };
  const number = (scale: number) => (
    <input
      className="jx-input"
      id={id}
      {...wrong}
      inputMode="decimal"
      value={typeof value === 'number' ? String(value / scale) : String(value ?? '')}
      onChange={({ target }) => {
        const typed = Number(target.value);
        onChange(target.value !== '' && Number.isFinite(typed) ? Math.round(typed * scale) : target.value);
      }}
    />
  );
  const listed = kind === 'code' || kind === 'tags';
  return (
    <div className="jx-field">
      <label htmlFor={id}>
        {label}
        {kind === 'money' ? say('ui.aside', { text: say('desk.condition.fen') }) : ''}
        {listed ? say('ui.aside', { text: say('desk.condition.list') }) : ''}
      </label>
      {kind === 'yes-no' ? (
        <select
          className="jx-input"
          id={id}
          {...wrong}
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value === 'true')}
        >
          <option value="">—</option>
          <option value="true">{say('profile.yes')}</option>
          <option value="false">{say('profile.no')}</option>
        </select>
      ) : kind === 'money' ? (
        number(100)
      ) : kind === 'count' ? (
        number(1)
      ) : (
        <input
          className="jx-input"
          id={id}
          {...wrong}
          type={kind === 'day' ? 'date' : 'text'}
          value={Array.isArray(value) ? value.join(',') : String(value ?? '')}
          onChange={({ target }) =>
            onChange(listed ? target.value.split(/[,，、]/).map((one) => one.trim()) : target.value)
          }
        />
      )}
      {message === null ? null : (
        <p className="jx-message" id={described}>
          {message}
        </p>
      )}
    </div>
  );
};
