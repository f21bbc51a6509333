import { useEffect } from 'react';
import { palette, usePaletteOpen } from './palette-open.ts';
import { PaletteDialog } from './palette-dialog.tsx';

/** Ctrl-K (Cmd-K on a Mac) opens the palette anywhere, also out of a field that is being typed into. */
export const Palette = () => {
  const open = usePaletteOpen();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      palette.turn(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return open ? <PaletteDialog onClose={() => palette.turn(false)} /> : null;
};
