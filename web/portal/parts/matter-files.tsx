import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { FileLinks } from './file-links.tsx';
import { Term } from './term.tsx';
import { Terms } from './terms.tsx';

/** What has been handed in: each file opens. */
export const MatterFiles = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const given = matter.materials.filter((material) => material.files.length > 0);
  if (given.length === 0 && matter.files.length === 0) return null;
  return (
    <details className="jx-fold">
      <summary>{say('portal.matter.files')}</summary>
      <Terms>
        {given.map((material) => (
          <Term key={material.material} name={material.name}>
            <FileLinks files={material.files} />
          </Term>
        ))}
        {matter.files.length === 0 ? null : (
          <Term name={say('portal.matter.attached')}>
            <FileLinks files={matter.files} />
          </Term>
        )}
      </Terms>
    </details>
  );
};
