import { Link, useParams } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useItem } from '../data/items.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { amountWords } from '../parts/amount-words.ts';
import { nameIn } from '../parts/item-name.ts';
import { ItemMaterials } from '../parts/item-materials.tsx';
import { Laws } from '../parts/laws.tsx';
import { Term } from '../parts/term.tsx';
import { Terms } from '../parts/terms.tsx';

/** The guide of an item: can I, what I need, how long, what it costs, where; then one button. */
export const Item = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { key } = useParams({ from: '/items/$key' });
  const item = useItem(key);
  if (item.isError) return <Failed error={item.error} onAgain={() => void item.refetch()} />;
  if (item.isPending) return <Loading />;
  const guide = item.data;
  const begin = (
    <p>
      <Link to="/items/$key/apply" params={{ key }} className="jx-button">
        {say('portal.item.apply')}
      </Link>
    </p>
  );
  return (
    <Page title={nameIn(language, guide)} above={<Link to="/items">{say('portal.items')}</Link>}>
      <Terms>
        <Term name={say('portal.item.promised')}>{amountWords(say, guide.promised)}</Term>
        <Term name={say('portal.item.statutory')}>
          {say(`portal.item.statutory.${guide.statutoryStart}`, { time: amountWords(say, guide.statutory) })}
        </Term>
        <Term name={say('portal.item.fee')}>
          {guide.fees.length === 0
            ? say('portal.item.free')
            : guide.fees.map((fee) => `${fee.name} ${fee.standard}`).join('; ')}
        </Term>
        <Term name={say('portal.item.visits')}>
          {say(guide.visits === 0 ? 'portal.item.visits.none' : 'portal.item.visits.some', { visits: guide.visits })}
        </Term>
      </Terms>
      {begin}
      <h2>{say('portal.item.conditions')}</h2>
      <ul>
        {guide.conditions.map((condition) => (
          <li key={condition.text}>
            {condition.text}
            <Laws laws={condition.laws} title={say('portal.path.laws')} />
          </li>
        ))}
      </ul>
      <h2>{say('portal.item.materials')}</h2>
      <ItemMaterials materials={guide.materials} />
      <h2>{say('portal.item.where')}</h2>
      <Terms>
        <Term name={say('portal.item.unit')}>{guide.units[guide.decidingUnit]?.name}</Term>
        <Term name={say('portal.item.address')}>{guide.address}</Term>
        <Term name={say('portal.item.hours')}>{guide.hours}</Term>
        <Term name={say('portal.item.phone')}>
          <a href={`tel:${guide.phone}`}>{guide.phone}</a>
        </Term>
        <Term name={say('portal.item.complaint')}>
          <a href={`tel:${guide.complaintPhone}`}>{guide.complaintPhone}</a>
        </Term>
      </Terms>
      <Laws laws={guide.laws} title={say('portal.item.basis')} />
      {begin}
    </Page>
  );
};
