import { Button, Input } from 'antd';
import type { FormEvent } from 'react';
import { useWords } from '../../../ui/words.tsx';

type FindProps = { readonly label: string; readonly text: string; readonly onFind: (text: string) => void };

/** One search field; what is looked for stands in the address. */
export const Find = ({ label, text, onFind }: FindProps) => {
  const say = useWords();
  const find = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    onFind(typeof typed === 'string' ? typed.trim() : '');
  };
  return (
    <form className="desk-find" onSubmit={find}>
      <Input key={text} name="q" allowClear aria-label={label} placeholder={label} defaultValue={text} />
      <Button htmlType="submit">{say('desk.cases.search')}</Button>
    </form>
  );
};
