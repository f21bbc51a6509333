import { useWords } from '../../../ui/words.tsx';
import type { Openable } from './openable.ts';

type LoopChoiceProps = {
  readonly choices: readonly Openable[];
  readonly chosen: string | null;
  readonly onChoose: (loop: string) => void;
};

/** What it is about: one of the services that can be asked for. */
export const LoopChoice = ({ choices, chosen, onChoose }: LoopChoiceProps) => {
  const say = useWords();
  return (
    <fieldset className="desk-fieldset">
      <legend>{say('desk.new.loop')}</legend>
      {choices.map(({ loop: { name } }) => (
        <label key={name} className="jx-option">
          <input type="radio" name="loop" value={name} checked={chosen === name} onChange={() => onChoose(name)} />
          <span>{say(`${name}.name`)}</span>
        </label>
      ))}
    </fieldset>
  );
};
