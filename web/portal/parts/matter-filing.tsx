import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';

/** A pre-review keeps nobody from filing: the way to it is always there; what was found is listed first. */
export const MatterFiling = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  if (matter.loop !== 'pre-review' || matter.item === null) return null;
  if (matter.ending === 'filed' || matter.ending === 'withdrawn') return null;
  const unmet = matter.materials.filter((material) => material.unmet !== null);
  const { advice } = matter.facts;
  return (
    <section aria-labelledby="filing">
      <h2 id="filing">{say(matter.ending === null ? 'portal.filing.now' : 'portal.filing.next')}</h2>
      {typeof advice === 'string' ? <p className="portal-quote">{advice}</p> : null}
      {unmet.length === 0 ? null : (
        <ul>
          {unmet.map(({ material, name, unmet: line }) => (
            <li key={material}>
              <strong>{name}</strong>
              {line?.defect ? <p>{line.defect}</p> : null}
              {line?.remedy ? <p>{line.remedy}</p> : null}
            </li>
          ))}
        </ul>
      )}
      <p>{say('portal.filing.say')}</p>
      <p>
        <Link to="/items/$key/apply" params={{ key: matter.item.key }} className="jx-button">
          {say('portal.filing.file')}
        </Link>
      </p>
    </section>
  );
};
