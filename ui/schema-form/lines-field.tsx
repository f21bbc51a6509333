import type { Json, JsonObject } from '../../kernel/json.ts';
import { useWords } from '../words.tsx';
import type { FieldProps } from './field-props.ts';
import { labelOf } from './field-words.ts';
import { readFields } from './read-fields.ts';
import { SelectField } from './select-field.tsx';
import './lines-field.css';

const isLine = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of like lines: one is always there to be filled in, each can be taken away. */
export const LinesField = ({ field, form, id, label, value, slots, onChange }: FieldProps) => {
  const say = useWords();
  const columns = readFields(field.schema.items as JsonObject);
  const typed = Array.isArray(value) ? value.filter(isLine) : [];
  const lines = typed.length === 0 ? [{}] : typed;
  const keep = (next: readonly JsonObject[]) => onChange([...next]);
  const change = (at: number, column: string, text: string) =>
    keep(lines.map((line, index) => (index === at ? withText(line, column, text) : line)));
  const most = typeof field.schema.maxItems === 'number' ? field.schema.maxItems : 100;
  const listed = field.name === 'materials' && typed.length === 0 ? slots.materials : [];
  return (
    <div className="jx-lines">
      {lines.map((line, index) => (
        <fieldset key={index} className="jx-lines-row">
          <legend>{say('ui.form.line', { label, number: index + 1 })}</legend>
          {columns.map((column, at) => {
            const name = labelOf(say, form, `${field.name}.${column.name}`);
            const own = index === 0 && at === 0 ? id : `${id}-${index}-${column.name}`;
            return (
              <div key={column.name}>
                <label className="jx-label" htmlFor={own}>
                  {name}
                </label>
                {column.widget === 'unit' ? (
                  <SelectField
                    id={own}
                    name={`${field.name}-${index}-${column.name}`}
                    value={String(line[column.name] ?? '')}
                    required={column.required}
                    wrong={false}
                    describedBy={undefined}
                    options={slots.units.map((unit) => ({ value: unit.unit, label: unit.name }))}
                    onChange={(text) => change(index, column.name, text)}
                  />
                ) : (
                  <input
                    className="jx-input"
                    id={own}
                    value={String(line[column.name] ?? '')}
                    aria-required={column.required}
                    onChange={(event) => change(index, column.name, event.target.value)}
                  />
                )}
              </div>
            );
          })}
          {typed.length > 1 ? (
            <button
              type="button"
              className="jx-link-button"
              onClick={() => keep(lines.filter((_, other) => other !== index))}
            >
              {say('ui.form.act-on', { act: say('ui.form.remove'), name: String(index + 1) })}
            </button>
          ) : null}
        </fieldset>
      ))}
      <p className="jx-buttons">
        {lines.length < most ? (
          <button type="button" className="jx-button jx-button-quiet" onClick={() => keep([...lines, {}])}>
            {say('ui.form.add-line')}
          </button>
        ) : null}
        {listed.length === 0 ? null : (
          <button
            type="button"
            className="jx-button jx-button-quiet"
            onClick={() => keep(listed.map(({ name }) => ({ name })))}
          >
            {say('ui.form.from-guide', { count: listed.length })}
          </button>
        )}
      </p>
    </div>
  );
};

/** A column that is emptied again is not said. */
const withText = (line: JsonObject, column: string, text: string): JsonObject =>
  Object.fromEntries(Object.entries({ ...line, [column]: text }).filter(([, said]) => said !== ''));
