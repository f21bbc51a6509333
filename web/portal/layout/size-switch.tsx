import { useState } from 'react';
import { useWords } from '../../../ui/words.tsx';
import { applySize, keptSize } from './text-size.ts';

/** Large text, in plain sight on every page. */
export const SizeSwitch = () => {
  const say = useWords();
  const [size, keep] = useState(keptSize);
  const turn = () => {
    const next = size === 'large' ? 'plain' : 'large';
    applySize(next);
    keep(next);
  };
  return (
    <button type="button" className="portal-tool" aria-pressed={size === 'large'} onClick={turn}>
      {say('portal.large')}
    </button>
  );
};
