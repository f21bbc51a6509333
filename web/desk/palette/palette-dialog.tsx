import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../../ui/words.tsx';
import { inGroups, type Choice } from './choice.ts';
import { useChoices } from './use-choices.ts';

/** A combobox over a list that it controls (WAI-ARIA): typing narrows, arrows move, Enter goes, Esc leaves. */
export const PaletteDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useWords();
  const base = useId();
  const frame = useRef<HTMLDialogElement>(null);
  const [typed, type] = useState('');
  const [place, move] = useState(0);
  const { choices, busy } = useChoices(typed);
  const groups = inGroups(choices);
  const lines = groups.flatMap((group) => group.choices);
  const at = Math.min(place, Math.max(0, lines.length - 1));
  const idOf = (choice: Choice): string => `${base}-${lines.indexOf(choice)}`;
  useEffect(() => {
    frame.current?.showModal();
  }, []);
  useEffect(() => {
    // Newer browsers answer with a promise, which must not be taken for what an effect leaves behind.
    void document.getElementById(`${base}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [base, at]);
  const take = (choice: Choice | undefined): void => {
    if (!choice) return;
    frame.current?.close();
    choice.go();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const step = steps[event.key];
    if (event.key === 'Enter') take(lines[at]);
    else if (step !== undefined && lines.length > 0)
      move(Math.abs(step) === 1 ? (at + step + lines.length) % lines.length : clamp(at + step, lines.length));
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={frame} className="desk-palette" aria-label={say('desk.palette')} onClose={onClose}>
      <input
        className="desk-palette-field"
        role="combobox"
        aria-label={say('desk.palette')}
        aria-expanded={lines.length > 0}
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        aria-activedescendant={lines[at] ? `${base}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={say('desk.palette.placeholder')}
        value={typed}
        onChange={(event) => {
          type(event.target.value);
          move(0);
        }}
        onKeyDown={press}
      />
      <div id={`${base}-list`} role="listbox" aria-label={say('desk.palette.found')} className="desk-palette-list">
        {groups.map(({ group, choices: members }) => (
          <div key={group} role="group" aria-labelledby={`${base}-${group}`}>
            <p id={`${base}-${group}`} role="presentation" className="desk-palette-group">
              {say(`desk.palette.${group}`)}
            </p>
            {members.map((choice) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys, as the pattern wants
              <div
                key={choice.id}
                id={idOf(choice)}
                role="option"
                tabIndex={-1}
                aria-selected={lines[at] === choice}
                className="desk-palette-line"
                onClick={() => take(choice)}
                onMouseMove={() => move(lines.indexOf(choice))}
              >
                <span>{choice.label}</span>
                <span className="jx-soft jx-small jx-tabular">{choice.aside}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="desk-palette-foot jx-soft jx-small">
        {lines.length > 0 || busy ? say('desk.palette.help') : say('desk.palette.none')}
      </p>
    </dialog>
  );
};

const clamp = (place: number, count: number): number => Math.min(count - 1, Math.max(0, place));
