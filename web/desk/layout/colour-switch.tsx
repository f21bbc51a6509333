import { chooseColourMode, colourModes, useColourMode } from '../../../ui/colour-mode.ts';
import { useWords } from '../../../ui/words.tsx';

/** Light, dark, or as the system has it. */
export const ColourSwitch = () => {
  const say = useWords();
  const { mode } = useColourMode();
  return (
    <label className="desk-colours">
      {say('desk.colours')}{' '}
      <select
        value={mode}
        onChange={(event) => chooseColourMode(colourModes.find((one) => one === event.target.value) ?? 'system')}
      >
        {colourModes.map((one) => (
          <option key={one} value={one}>
            {say(`desk.colours.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
