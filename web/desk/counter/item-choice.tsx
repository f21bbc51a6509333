import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { isFor } from '../../../programmes/approval/loop-of.ts';
import { useItem, useItems, type ItemLine } from '../data/items.ts';

type ItemChoiceProps = {
  /** The loop that the item is for: only items of its kind are offered. */
  readonly loop: string;
  readonly chosen: string | null;
  readonly onChoose: (item: string | null) => void;
};

/** The item, found by a part of its name. */
export const ItemChoice = ({ loop, chosen, onChoose }: ItemChoiceProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const [text, type] = useState('');
  const found = useItems(text.trim()).filter((line) => isFor(loop, line));
  const item = useItem(chosen);
  const field = useRef<InputRef>(null);
  // Only whoever takes a choice back is led here: the arrows must be able to walk on through the services above.
  const had = useRef(false);
  useEffect(() => {
    if (chosen === null && had.current) field.current?.focus();
    had.current = chosen !== null;
  }, [chosen]);
  const nameOf = (line: ItemLine): string => (language === 'en' && line.nameEn ? line.nameEn : line.name);
  if (chosen !== null)
    return (
      <section className="desk-fieldset" aria-label={say('desk.new.item.chosen')}>
        <p>
          {say('desk.new.item.chosen')}: <strong>{item ? nameOf(item) : chosen}</strong>{' '}
          <button type="button" className="jx-link-button" onClick={() => onChoose(null)}>
            {say('desk.new.item.change')}
          </button>
        </p>
      </section>
    );
  return (
    <section className="desk-fieldset" aria-labelledby="new-item">
      <h2 id="new-item">{say('desk.new.item')}</h2>
      <Input
        ref={field}
        allowClear
        aria-label={say('desk.new.item.find')}
        placeholder={say('desk.new.item.find')}
        value={text}
        onChange={(event) => type(event.target.value)}
        onPressEnter={(event) => {
          event.preventDefault();
          if (text.trim() !== '' && found[0]) onChoose(found[0].key);
        }}
      />
      <p className="jx-soft jx-small">{say('desk.new.item.help')}</p>
      <ul className="desk-choices" aria-label={say('desk.new.item')}>
        {found.slice(0, 12).map((line) => (
          <li key={line.key}>
            <button type="button" className="desk-act" onClick={() => onChoose(line.key)}>
              {nameOf(line)}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && text !== '' ? <p role="status">{say('desk.new.item.none')}</p> : null}
    </section>
  );
};
