import { Input } from 'antd';
import { useWords } from '../../../ui/words.tsx';
import { personFaults, type Person } from './person.ts';

type PersonFieldsProps = {
  readonly person: Person;
  readonly tried: boolean;
  readonly onChange: (person: Person) => void;
};

/** Name and mobile number of the person the case is for. */
export const PersonFields = ({ person, tried, onChange }: PersonFieldsProps) => {
  const say = useWords();
  const faults = tried ? personFaults(person) : {};
  return (
    <fieldset className="desk-fieldset">
      <legend>{say('desk.new.person')}</legend>
      <div className="desk-person">
        {(['name', 'phone'] as const).map((field) => (
          <div key={field} className="jx-field" data-wrong={faults[field] !== undefined}>
            <label htmlFor={`person-${field}`}>{say(`desk.new.${field}`)}</label>
            {faults[field] === undefined ? null : (
              <p className="jx-message" id={`person-${field}-fault`}>
                {say(faults[field])}
              </p>
            )}
            <Input
              id={`person-${field}`}
              value={person[field]}
              inputMode={field === 'phone' ? 'tel' : 'text'}
              autoComplete="off"
              status={faults[field] === undefined ? '' : 'error'}
              aria-required="true"
              aria-invalid={faults[field] !== undefined}
              aria-describedby={faults[field] === undefined ? undefined : `person-${field}-fault`}
              onChange={(event) => onChange({ ...person, [field]: event.target.value })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
};
