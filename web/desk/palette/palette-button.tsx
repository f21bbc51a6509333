import { useWords } from '../../../ui/words.tsx';
import { palette } from './palette-open.ts';

/** The way to the palette for whoever does not know its key yet; it shows the key. */
export const PaletteButton = () => {
  const say = useWords();
  return (
    <button type="button" className="desk-search" aria-haspopup="dialog" onClick={() => palette.turn(true)}>
      <span>{say('desk.palette.button')}</span>
      <kbd className="desk-key">Ctrl K</kbd>
    </button>
  );
};
