import { Button, Input, type InputRef } from 'antd';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useWords } from '../../../ui/words.tsx';

type FindProps = { readonly label: string; readonly text: string; readonly onFind: (text: string) => void };

/** As the door has it. */
const longest = 100;

/** One search field; what is looked for stands in the address. */
export const Find = ({ label, text, onFind }: FindProps) => {
  const say = useWords();
  const id = useId();
  const field = useRef<InputRef>(null);
  const [long, complain] = useState(false);
  const find = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    const tooLong = [...typed].length > longest;
    complain(tooLong);
    if (tooLong) field.current?.focus();
    else onFind(typed);
  };
  return (
    <form className="desk-find" noValidate onSubmit={find}>
      <Input
        key={text}
        ref={field}
        name="q"
        allowClear
        aria-label={label}
        aria-invalid={long}
        aria-describedby={long ? id : undefined}
        placeholder={label}
        defaultValue={text}
      />
      <Button htmlType="submit">{say('desk.cases.search')}</Button>
      {long ? (
        <p className="jx-message" id={id} role="alert">
          {say('ui.wrong.maxLength', { label, limit: longest })}
        </p>
      ) : null}
    </form>
  );
};
