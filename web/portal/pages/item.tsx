import { Link, useParams } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useItem } from '../data/items.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { nameIn } from '../parts/item-name.ts';
import { ItemConditions } from '../parts/item-conditions.tsx';
import { ItemDetails } from '../parts/item-details.tsx';
import { ItemFacts } from '../parts/item-facts.tsx';
import { ItemMaterials } from '../parts/item-materials.tsx';
import { ItemQuestions } from '../parts/item-questions.tsx';
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
    <p className="jx-no-print">
      <Link to="/items/$key/apply" params={{ key }} className="jx-button">
        {say('portal.item.apply')}
      </Link>{' '}
      <Link to="/help" search={{ item: key }} className="jx-button jx-button-quiet">
        {say('portal.help.ask')}
      </Link>
    </p>
  );
  const where = [
    ['unit', guide.units[guide.decidingUnit]?.name],
    ['address', guide.address],
    ['hours', guide.hours],
    ['phone', guide.phone && <a href={`tel:${guide.phone}`}>{guide.phone}</a>],
    ['complaint', guide.complaintPhone && <a href={`tel:${guide.complaintPhone}`}>{guide.complaintPhone}</a>],
  ] as const;
  return (
    <Page title={nameIn(language, guide)} above={<Link to="/items">{say('portal.items')}</Link>}>
      <ItemFacts guide={guide} />
      {begin}
      {guide.conditions.length === 0 ? null : (
        <>
          <h2>{say('portal.item.conditions')}</h2>
          <ItemConditions key={key} guide={guide} />
        </>
      )}
      {guide.materials.length === 0 ? null : <h2>{say('portal.item.materials')}</h2>}
      <ItemMaterials guide={guide} />
      {guide.results.length === 0 ? null : (
        <p>
          {say('portal.item.results')}
          <span lang="zh-CN">{guide.results.map(({ name }) => name).join(say('portal.list'))}</span>
        </p>
      )}
      <h2>{say('portal.item.where')}</h2>
      <Terms>
        {where.map(([name, said]) =>
          said === undefined ? null : (
            <Term key={name} name={say(`portal.item.${name}`)}>
              {said}
            </Term>
          ),
        )}
      </Terms>
      <ItemDetails guide={guide} />
      <ItemQuestions questions={guide.questions} />
      <Laws laws={guide.laws} title={say('portal.item.basis')} />
      <p className="jx-no-print">
        <button type="button" className="jx-link-button" onClick={() => window.print()}>
          {say('portal.item.print')}
        </button>
      </p>
      {begin}
    </Page>
  );
};
