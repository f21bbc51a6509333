import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { ItemView } from '../data/item-view.ts';
import { nameIn } from './item-name.ts';

/** What I need: each material with whether it must be there and where it comes from. */
export const ItemMaterials = ({ materials }: { readonly materials: ItemView['materials'] }) => {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <ol className="portal-materials">
      {materials.map((material) => (
        <li key={material.id}>
          <strong>{nameIn(language, material)}</strong>
          <span className="portal-note">{say(`portal.necessity.${material.necessity}`)}</span>
          <span className="portal-note">{say(`portal.source.${material.source}`)}</span>
          <br />
          <span className="jx-soft jx-small">
            {material.copies > 0 ? say('portal.copies', { copies: material.copies }) : null} {material.accept}
          </span>
        </li>
      ))}
    </ol>
  );
};
