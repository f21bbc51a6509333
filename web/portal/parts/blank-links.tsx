import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import type { ItemView } from '../data/item-view.ts';

type BlankLinksProps = { readonly item: string; readonly material: ItemView['materials'][number] };

/** The blank form, for forms are given (行政许可法 art. 29), and the sample, for samples are public (art. 30). */
export const BlankLinks = ({ item, material }: BlankLinksProps) => {
  const say = useWords();
  if (material.blank === undefined) return null;
  const params = { key: item, material: material.id };
  return (
    <p className="portal-blank-links jx-no-print">
      <Link to="/items/$key/blank/$material" params={params}>
        {say('portal.blank.open')}
      </Link>
      {material.sample === undefined ? null : (
        <Link to="/items/$key/blank/$material" params={params} search={{ sample: true }}>
          {say('portal.blank.sample')}
        </Link>
      )}
    </p>
  );
};
