import { useState } from 'react';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { ItemView } from '../data/item-view.ts';
import { Laws } from './laws.tsx';

/** Can I? Each condition as a question to be ticked; where one is in doubt, whom to call. Nothing of it is sent. */
export const ItemConditions = ({ guide }: { readonly guide: ItemView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const [ticked, tick] = useState<readonly string[]>([]);
  const all = ticked.length === guide.conditions.length;
  return (
    <>
      {language === 'en' ? <p className="jx-soft">{say('portal.item.chinese')}</p> : null}
      <ul className="portal-conditions">
        {guide.conditions.map(({ text, laws }) => (
          <li key={text}>
            <label className="jx-option">
              <input
                type="checkbox"
                checked={ticked.includes(text)}
                onChange={({ target }) =>
                  tick(target.checked ? [...ticked, text] : ticked.filter((other) => other !== text))
                }
              />
              <span lang="zh-CN">{text}吗？</span>
            </label>
            <Laws laws={laws} title={say('portal.path.laws')} />
          </li>
        ))}
      </ul>
      {!all && guide.phone === undefined ? null : (
        <p role="status" className={all ? 'portal-fits' : 'jx-soft'}>
          {say(all ? 'portal.item.fits' : 'portal.item.doubt', { phone: guide.phone ?? '' })}
        </p>
      )}
    </>
  );
};
