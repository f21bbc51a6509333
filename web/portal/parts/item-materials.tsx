import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { ItemView } from '../data/item-view.ts';
import { BlankLinks } from './blank-links.tsx';
import { nameIn } from './item-name.ts';
import { groupOf, groups } from './material-groups.ts';

/** What I need: what I bring, what the system has, what may follow later, what only some need; with forms and samples. */
export const ItemMaterials = ({ guide }: { readonly guide: ItemView }) => {
  const say = useWords();
  const { language } = useLanguage();
  return groups.map((group) => {
    const materials = guide.materials.filter((material) => groupOf(material) === group);
    if (materials.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`materials-${group}`} className="portal-material-group">
        <h3 id={`materials-${group}`}>
          {say(`portal.materials.${group}`)} <span className="jx-soft jx-tabular">{materials.length}</span>
        </h3>
        <ul className="portal-materials">
          {materials.map((material) => (
            <li key={material.id}>
              <strong>{nameIn(language, material)}</strong>
              {material.copies > 0 && group !== 'system' ? (
                <span className="jx-soft"> {say('portal.copies', { copies: material.copies })}</span>
              ) : null}
              <br />
              <span className="jx-soft jx-small" lang="zh-CN">
                {material.accept}
              </span>
              <BlankLinks item={guide.key} material={material} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
};
