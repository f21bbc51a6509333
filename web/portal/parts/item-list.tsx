import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { ItemLine } from '../data/item-view.ts';
import { amountWords } from './amount-words.ts';
import { nameIn } from './item-name.ts';

/** Service items as links, with the time that is promised. */
export const ItemList = ({ lines, label }: { readonly lines: readonly ItemLine[]; readonly label: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <ul className="portal-items" aria-label={label}>
      {lines.map((line) => (
        <li key={line.key}>
          <Link to="/items/$key" params={{ key: line.key }}>
            {nameIn(language, line)}
          </Link>
          {line.promised === undefined ? null : (
            <span className="jx-soft jx-small">
              {say('portal.item.promised-short', { time: amountWords(say, line.promised) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
