import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { useItem } from '../data/items.ts';
import { useZone } from '../data/zone.ts';
import { Failed } from '../layout/failed.tsx';
import { Heading } from '../layout/heading.tsx';
import { Loading } from '../layout/loading.tsx';
import { Lost } from '../layout/lost.tsx';
import { BlankSheet } from '../parts/blank-sheet.tsx';

/** A blank form of a material, or a sample of it filled in: to look at, and to print. */
export const Blank = () => {
  const say = useWords();
  const { key, material: wanted } = useParams({ from: '/items/$key/blank/$material' });
  const { sample = false } = useSearch({ from: '/items/$key/blank/$material' });
  const item = useItem(key);
  const zone = useZone().data;
  if (item.isError) return <Failed error={item.error} onAgain={() => void item.refetch()} />;
  if (item.isPending) return <Loading />;
  const material = item.data.materials.find((one) => one.id === wanted);
  if (material?.blank === undefined) return <Lost />;
  return (
    <>
      <Heading title={say(sample ? 'portal.blank.sample' : 'portal.blank.open')} />
      <p className="jx-no-print portal-paper-tools">
        <Link to="/items/$key" params={{ key }}>
          {say('portal.blank.back')}
        </Link>
        <button type="button" className="jx-button jx-button-quiet" onClick={() => window.print()}>
          {say('ui.paper.print')}
        </button>
      </p>
      <BlankSheet item={item.data} material={material} sample={sample} demonstration={zone?.demonstration ?? false} />
    </>
  );
};
