import type { MaterialView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { Files } from './files.tsx';

const necessity = { '1': 'required', '2': 'optional', '3': 'later' } as const;

/** The materials with what came of each, and what the one notice says of it. */
export const Materials = ({ materials }: { readonly materials: readonly MaterialView[] }) => {
  const say = useWords();
  if (materials.length === 0) return null;
  return (
    <>
      <h3>{say('desk.case.materials')}</h3>
      <ul className="desk-materials">
        {materials.map(({ material, name, necessity: need, unmet, files }) => (
          <li key={material}>
            <p>
              {name} <span className="jx-soft jx-small">{say(`desk.case.material.${necessity[need]}`)}</span>
            </p>
            {unmet ? (
              <p className="desk-unmet">
                ▲ {say(`desk.check.${unmet.answer}`)}
                {unmet.defect ? say('ui.aside', { text: unmet.defect }) : null}
              </p>
            ) : null}
            {files.length === 0 ? (
              <p className="jx-soft jx-small">{say('desk.case.material.nofile')}</p>
            ) : (
              <Files files={files} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
