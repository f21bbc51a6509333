import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';

/** What runs beside the matter and is the person's too, such as a hearing: where it can be asked for and read. */
export const MatterBeside = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  if (matter.children.length === 0) return null;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{say('portal.matter.beside')}</h2>
      <ul className="portal-plain-list">
        {matter.children.map(({ case: id, loop, ending }) => (
          <li key={id}>
            <Link to="/matters/$id" params={{ id }}>
              {say(`${loop}.name`)}
            </Link>{' '}
            <span className="jx-soft">
              {(ending === null ? null : firstWord(say, [`${loop}.ending.${ending}`])) ??
                say('portal.matter.beside.open')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
