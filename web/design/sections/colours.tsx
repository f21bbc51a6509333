import { useColourMode } from '../../../ui/colour-mode.ts';
import { useWords } from '../../../ui/words.tsx';
import { valueOf } from '../value-of.ts';

/** Which ink is read on which ground, by the names of tokens.css. */
const pairs = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink', 'sunk'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'sunk'],
  ['blue', 'sheet'],
  ['blue', 'blue-pale'],
  ['blue-deep', 'paper'],
  ['on-blue', 'blue'],
  ['cinnabar', 'sheet'],
  ['cinnabar', 'cinnabar-pale'],
  ['jade', 'sheet'],
  ['jade', 'jade-pale'],
  ['amber', 'sheet'],
  ['amber', 'amber-pale'],
] as const;

/** Every colour with what it is for; drawn again when the light changes. */
export const Colours = () => {
  const say = useWords();
  const { dark } = useColourMode();
  return (
    <ul className="design-colours" key={String(dark)}>
      {pairs.map(([ink, ground]) => (
        <li
          key={`${ink}-${ground}`}
          style={{ color: `var(--jx-${ink})`, background: `var(--jx-${ground})`, borderColor: 'var(--jx-line)' }}
        >
          <strong>{say(`design.colour.${ink}`)}</strong>
          <span className="jx-small jx-tabular">
            {ink} {valueOf(ink)} / {ground} {valueOf(ground)}
          </span>
        </li>
      ))}
      {(['line', 'line-strong'] as const).map((name) => (
        <li key={name} style={{ borderColor: `var(--jx-${name})` }}>
          <strong>{say(`design.colour.${name}`)}</strong>
          <span className="jx-small jx-tabular">
            {name} {valueOf(name)}
          </span>
        </li>
      ))}
    </ul>
  );
};
