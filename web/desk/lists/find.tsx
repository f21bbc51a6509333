import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../../ui/words.tsx';

type FindProps = { readonly label: string; readonly text: string; readonly onFind: (text: string) => void };

/** One search field; what is looked for stands in the address. */
export const Find = ({ label, text, onFind }: FindProps) => {
  const say = useWords();
  const [typed, type] = useState(text);
  useEffect(() => type(text), [text]);
  return (
    <form role="search" className="desk-filters" onSubmit={(event) => (event.preventDefault(), onFind(typed.trim()))}>
      <Input allowClear className="desk-filter-q" aria-label={label} placeholder={label} value={typed} onChange={(event) => type(event.target.value)} />
      <Button htmlType="submit">{say('desk.cases.search')}</Button>
    </form>
  );
};
