import type { Light as LightName } from '../kernel/light.ts';
import { useWords } from './words.tsx';

export const shapes: Readonly<Record<LightName, string>> = {
  green: '●',
  yellow: '▲',
  red: '■',
  paused: '❙❙',
  done: '✓',
};

/** How a case stands in time: a shape, a word and a colour, never the colour alone. */
export const Light = ({ light }: { readonly light: LightName }) => {
  const say = useWords();
  return (
    <span className={`jx-light jx-light-${light}`}>
      <span aria-hidden="true">{shapes[light]}</span>
      <span>{say(`ui.light.${light}`)}</span>
    </span>
  );
};
