import type { Json } from '../../../kernel/json.ts';
import { profileFields } from '../../../kernel/profile.ts';
import { operators, type Condition, type Operator } from '../../../programmes/policy/condition.ts';
import { useWords } from '../../../ui/words.tsx';
import { ProfileValue } from './profile-value.tsx';

type ConditionLineProps = {
  readonly id: string;
  readonly condition: Condition;
  readonly not: boolean;
  readonly onChange: (condition: Condition, not: boolean) => void;
  readonly onRemove: () => void;
};

/** What a value begins with when its field is chosen. */
const blank = (field: string): Json => {
  const kind = profileFields[field]?.kind;
  return kind === 'yes-no' ? true : kind === 'code' || kind === 'tags' ? [] : kind === 'day' ? '' : 0;
};

export const newCondition = (field = 'industry'): Condition => ({
  field,
  operator: (operators[profileFields[field]?.kind ?? 'code'][0] ?? 'is') as Operator,
  value: blank(field),
});

/** One condition as a row: a field, how it is compared, and with what. */
export const ConditionLine = ({ id, condition, not, onChange, onRemove }: ConditionLineProps) => {
  const say = useWords();
  const kind = profileFields[condition.field]?.kind ?? 'code';
  return (
    <div className="desk-condition">
      <label htmlFor={`${id}-not`}>
        <input
          id={`${id}-not`}
          type="checkbox"
          checked={not}
          onChange={({ target }) => onChange(condition, target.checked)}
        />{' '}
        {say('desk.condition.not')}
      </label>
      <div className="jx-field">
        <label htmlFor={`${id}-field`}>{say('desk.condition.field')}</label>
        <select
          className="jx-input"
          id={`${id}-field`}
          value={condition.field}
          onChange={({ target }) => onChange(newCondition(target.value), not)}
        >
          {Object.keys(profileFields).map((field) => (
            <option key={field} value={field}>
              {say(`profile.field.${field}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="jx-field">
        <label htmlFor={`${id}-operator`}>{say('desk.condition.operator')}</label>
        <select
          className="jx-input"
          id={`${id}-operator`}
          value={condition.operator}
          onChange={({ target }) => onChange({ ...condition, operator: target.value as Operator }, not)}
        >
          {operators[kind].map((operator) => (
            <option key={operator} value={operator}>
              {say(`policy.operator.${operator}`)}
            </option>
          ))}
        </select>
      </div>
      <ProfileValue
        id={`${id}-value`}
        label={say('desk.condition.value')}
        field={condition.field}
        value={condition.value}
        message={null}
        onChange={(value) => onChange({ ...condition, value }, not)}
      />
      <button type="button" className="jx-button jx-button-quiet" onClick={onRemove}>
        {say('desk.condition.remove')}
      </button>
    </div>
  );
};
