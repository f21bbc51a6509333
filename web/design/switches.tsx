import { useState } from 'react';
import { chooseColourMode, colourModes, useColourMode } from '../../ui/colour-mode.ts';
import { applySize, keptSize } from '../../ui/text-size.ts';
import { useLanguage, useWords } from '../../ui/words.tsx';

/** In which language, light and size the page is looked at. */
export const Switches = () => {
  const say = useWords();
  const { language, choose } = useLanguage();
  const { mode } = useColourMode();
  const [size, keep] = useState(keptSize);
  return (
    <div className="design-switches">
      <label>
        <input
          type="checkbox"
          checked={size === 'large'}
          onChange={({ target }) => {
            const next = target.checked ? 'large' : 'plain';
            applySize(next);
            keep(next);
          }}
        />
        {say('design.large')}
      </label>
      <label>
        {say('design.light')}
        <select
          value={mode}
          onChange={({ target }) => chooseColourMode(colourModes.find((one) => one === target.value) ?? 'system')}
        >
          {colourModes.map((one) => (
            <option key={one} value={one}>
              {say(`design.light.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="jx-link-button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'English' : '中文'}
      </button>
    </div>
  );
};
