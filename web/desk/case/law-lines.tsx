import type { LawView } from '../../../api/view.ts';
import { lawName } from '../../../ui/law-name.ts';
import { useWords } from '../../../ui/words.tsx';

/** What an act rests on; the article's words fold out. */
export const LawLines = ({ laws }: { readonly laws: readonly LawView[] }) => {
  const say = useWords();
  return laws.map((law) => {
    const own = law.id.startsWith('own:');
    const name = own ? say('ui.form.own-duty', { text: law.instrument }) : lawName(say, law);
    const unsure = law.verified ? '' : say('ui.aside', { text: say('ui.law.unverified') });
    return law.text === null ? (
      <p key={law.id} className="jx-small">
        {name + unsure}
      </p>
    ) : (
      <details key={law.id} className="jx-fold jx-small">
        <summary>{name + unsure}</summary>
        <p>{law.text}</p>
      </details>
    );
  });
};
