import { useWords } from '../../../ui/words.tsx';
import { singleKeys, useSingleKeys } from '../data/single-keys.ts';

/** Turns the single-key shortcuts on and off. */
export const KeysSwitch = () => {
  const say = useWords();
  const on = useSingleKeys();
  return (
    <button type="button" className="desk-plain" aria-pressed={on} onClick={() => singleKeys.turn(!on)}>
      {say(on ? 'desk.keys.on' : 'desk.keys.off')}
    </button>
  );
};
