import type { CaseView } from '../../../api/view.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';

/** Whoever asked to be called back wants a voice, not a letter: it stands above everything else while the case is open. */
export const CallBack = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const wanted = view.ending === null && view.timeline.some(({ input }) => input['callBack'] === true);
  if (!wanted) return null;
  return (
    <p className="desk-call-back">
      <strong>
        <span aria-hidden="true">☎ </span>
        {firstWord(say, [`${view.loop}.field.callBack`]) ?? say('desk.case.call-back')}
      </strong>
      <span className="jx-tabular">
        {view.contact === null
          ? say('desk.case.call-back.number')
          : say('desk.case.call-back.to', { number: view.contact })}
      </span>
    </p>
  );
};
