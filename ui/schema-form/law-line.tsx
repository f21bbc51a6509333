import { lawName } from '../law-name.ts';
import { useWords } from '../words.tsx';
import type { LawChoice } from './form-slots.ts';

type LawLineProps = {
  readonly law: LawChoice | null;
  readonly basis: string;
  readonly act: string;
  readonly onAct: () => void;
};

/** One article, with the button that cites it or takes it away. Unverified ones are marked: no paper prints them. */
export const LawLine = ({ law, basis, act, onAct }: LawLineProps) => {
  const say = useWords();
  const own = basis.startsWith('own:');
  const name = law === null ? (own ? say('ui.form.own-duty', { text: basis.slice(4) }) : basis) : lawName(say, law);
  return (
    <li>
      <span title={law?.text ?? undefined}>
        {name}
        {law !== null && !law.verified ? <strong className="jx-due-yellow"> {say('ui.law.unverified')}</strong> : null}
      </span>
      <button
        type="button"
        className="jx-link-button"
        onClick={onAct}
        aria-label={say('ui.form.act-on', { act, name })}
      >
        {act}
      </button>
    </li>
  );
};
