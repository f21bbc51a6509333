import { useState } from 'react';
import { applySize, keptSize } from '../../../ui/text-size.ts';
import { useWords } from '../../../ui/words.tsx';

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
