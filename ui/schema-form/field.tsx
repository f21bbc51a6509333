import { useWords } from '../words.tsx';
import type { FieldProps } from './field-props.ts';
import { hintOf } from './field-words.ts';
import { isGroup, Widget } from './widget.tsx';

type FieldFrame = Omit<FieldProps, 'wrong' | 'describedBy'> & { readonly message: string | null };

/** One field with its label above, its hint, and beside it what is wrong. */
export const Field = ({ message, ...rest }: FieldFrame) => {
  const say = useWords();
  const { field, form, id, label } = rest;
  const hint = hintOf(say, form, field.name);
  const describedBy = [hint === null ? null : `${id}-hint`, message === null ? null : `${id}-message`]
    .filter((part) => part !== null)
    .join(' ');
  const grouped = isGroup(field);
  const Frame = grouped ? 'fieldset' : 'div';
  const name = (
    <>
      {label}
      {field.required ? null : <span className="jx-optional">{say('ui.form.optional')}</span>}
    </>
  );
  return (
    <Frame
      className="jx-field"
      data-wrong={message !== null}
      aria-describedby={grouped && describedBy !== '' ? describedBy : undefined}
    >
      {grouped ? <legend>{name}</legend> : null}
      {!grouped && field.widget !== 'switch' ? <label htmlFor={id}>{name}</label> : null}
      {hint === null ? null : (
        <p className="jx-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {message === null ? null : (
        <p className="jx-message" id={`${id}-message`}>
          {message}
        </p>
      )}
      <Widget {...rest} wrong={message !== null} describedBy={describedBy === '' ? undefined : describedBy} />
    </Frame>
  );
};
