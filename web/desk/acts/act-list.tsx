import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { actWord } from '../case/act-word.ts';
import { Panel } from '../case/panel.tsx';
import { useKey } from '../data/use-key.ts';
import { useLoops } from '../data/loops.ts';
import { useSingleKeys } from '../data/single-keys.ts';
import { inLikelihood } from './act-order.ts';
import { ImpossibleActs } from './impossible-acts.tsx';

type ActListProps = { readonly view: CaseView; readonly onChoose: (act: string) => void };

/** What I can do now as buttons, and below what I cannot, each with its why. */
export const ActList = ({ view, onChoose }: ActListProps) => {
  const say = useWords();
  const keys = useSingleKeys();
  const acts = view.acts.filter(({ act }) => act !== 'undo');
  const loop = useLoops().find(({ name }) => name === view.loop);
  const possible = inLikelihood(
    loop,
    view,
    acts.filter(({ refusal }) => refusal === null),
  );
  useKey((key) => {
    // Before the loops are read the order is not yet the one that the keys stand for.
    const chosen = loop === undefined ? undefined : possible[Number(key) - 1];
    if (chosen) onChoose(chosen.act);
    return chosen !== undefined;
  });
  return (
    <Panel title={say('desk.case.now')}>
      {possible.length === 0 ? <p className="jx-soft">{say('desk.case.now.none')}</p> : null}
      <ul className="desk-acts desk-acts-possible">
        {possible.map(({ act }, index) => (
          <li key={act}>
            <button type="button" className="desk-act" onClick={() => onChoose(act)}>
              {actWord(say, view.loop, act)}
              {keys && index < 9 ? <kbd aria-hidden="true">{index + 1}</kbd> : null}
            </button>
          </li>
        ))}
      </ul>
      <ImpossibleActs loop={view.loop} acts={acts.filter(({ refusal }) => refusal !== null)} />
    </Panel>
  );
};
