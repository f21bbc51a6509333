import type { Json } from '../../../kernel/json.ts';
import type { Condition, Predicate } from '../../../programmes/policy/condition.ts';
import { useWords } from '../../../ui/words.tsx';
import { ConditionLine, newCondition } from './condition-line.tsx';

type ConditionRowsProps = {
  readonly id: string;
  readonly label: string;
  readonly value: Json | undefined;
  readonly message: string | null;
  readonly onChange: (value: Json) => void;
};

const isPredicate = (value: unknown): value is Predicate =>
  typeof value === 'object' && value !== null && ['all', 'any', 'not', 'field'].some((key) => key in value);
const asJson = (predicate: Predicate): Json => predicate as unknown as Json;

/** The conditions of a clause as rows: all of them, with groups of which one is enough, each row also the other way round. */
export const ConditionRows = ({ id, label, value, message, onChange }: ConditionRowsProps) => {
  const whole: Predicate = isPredicate(value) ? value : { all: [] };
  const rooted: Predicate = 'all' in whole || 'any' in whole ? whole : { all: [whole] };
  return (
    <section id={id} tabIndex={-1} aria-label={label}>
      <h2>{label}</h2>
      {message === null ? null : <p className="jx-message">{message}</p>}
      <Group id={`${id}-rows`} group={rooted} onChange={(next) => onChange(asJson(next))} onRemove={null} />
    </section>
  );
};

type GroupProps = {
  readonly id: string;
  readonly group: Predicate;
  readonly onChange: (group: Predicate) => void;
  /** Null for the whole, which stays. */
  readonly onRemove: (() => void) | null;
  readonly not?: boolean;
};

const Group = ({ id, group, onChange, onRemove, not = false }: GroupProps) => {
  const say = useWords();
  const any = 'any' in group;
  const parts = 'any' in group ? group.any : 'all' in group ? group.all : [];
  const made = (next: readonly Predicate[]): Predicate => (any ? { any: next } : { all: next });
  const put = (at: number, part: Predicate | null): void =>
    onChange(made(parts.flatMap((one, index) => (index === at ? (part === null ? [] : [part]) : [one]))));
  return (
    <fieldset className="desk-rows">
      <legend>
        {not ? say('desk.condition.not') : ''} {say(any ? 'desk.condition.any' : 'desk.condition.all')}
      </legend>
      {parts.map((part, index) => (
        <Part key={`${id}-${index}`} id={`${id}-${index}`} part={part} onChange={(next) => put(index, next)} />
      ))}
      <div className="jx-buttons">
        <button
          type="button"
          className="jx-button jx-button-quiet"
          onClick={() => onChange(made([...parts, newCondition()]))}
        >
          {say('desk.condition.add')}
        </button>
        {onRemove === null ? (
          <button
            type="button"
            className="jx-button jx-button-quiet"
            onClick={() => onChange(made([...parts, { any: [newCondition(), newCondition('staff')] }]))}
          >
            {say('desk.condition.add-any')}
          </button>
        ) : (
          <button type="button" className="jx-button jx-button-quiet" onClick={onRemove}>
            {say('desk.condition.remove-group')}
          </button>
        )}
      </div>
    </fieldset>
  );
};

type PartProps = { readonly id: string; readonly part: Predicate; readonly onChange: (part: Predicate | null) => void };

const Part = ({ id, part, onChange }: PartProps) => {
  if ('all' in part || 'any' in part)
    return <Group id={id} group={part} onChange={onChange} onRemove={() => onChange(null)} />;
  const not = 'not' in part;
  const inner: Predicate = not ? part.not : part;
  // Twice the other way round is the same way round.
  if ('not' in inner) return <Part id={id} part={inner.not} onChange={onChange} />;
  if ('all' in inner || 'any' in inner)
    return (
      <Group id={id} group={inner} not onChange={(next) => onChange({ not: next })} onRemove={() => onChange(null)} />
    );
  const written = (condition: Condition, turned: boolean): Predicate => (turned ? { not: condition } : condition);
  return (
    <ConditionLine
      id={id}
      condition={inner}
      not={not}
      onChange={(condition, turned) => onChange(written(condition, turned))}
      onRemove={() => onChange(null)}
    />
  );
};
