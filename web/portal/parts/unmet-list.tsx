import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';

/** What still has to be put right or brought, as the one notice says it. */
export const UnmetList = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const unmet = matter.materials.filter((material) => material.unmet !== null);
  if (unmet.length === 0 || matter.ending !== null) return null;
  return (
    <section aria-labelledby="unmet">
      <h2 id="unmet">{say('portal.find.bring')}</h2>
      <ul>
        {unmet.map(({ material, name, unmet: line }) => (
          <li key={material}>
            <strong>{name}</strong>
            {line?.defect ? <p>{line.defect}</p> : null}
            {line?.remedy ? <p>{line.remedy}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
