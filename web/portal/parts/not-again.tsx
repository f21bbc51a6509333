import { Link } from '@tanstack/react-router';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useBarred } from '../data/barred.ts';

/** Said before anything is filled in: who may not apply for this for now, until when, and where the reasons stand. */
export const NotAgain = ({ item }: { readonly item: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { data } = useBarred(item);
  if (!data) return null;
  const due = data.due === null ? '' : dayWords(data.due.slice(0, 10), language);
  return (
    <div className="portal-note-box" role="note">
      <p>{say('portal.apply.barred', { due })}</p>
      <p>
        <Link to="/matters/$id" params={{ id: data.id }}>
          {say('portal.apply.barred.why')}
        </Link>
      </p>
    </div>
  );
};
