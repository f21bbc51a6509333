import { useWords } from '../../../ui/words.tsx';
import type { ItemView } from '../data/item-view.ts';
import { amountWords } from './amount-words.ts';

/** How long, beside what the law allows; what it costs; how often one must come. What is not known is not said. */
export const ItemFacts = ({ guide }: { readonly guide: ItemView }) => {
  const say = useWords();
  const { promised, statutory, fees, visits } = guide;
  if (promised === undefined && fees === undefined && visits === undefined) return null;
  return (
    <dl className="portal-facts">
      {promised === undefined ? null : (
        <div>
          <dt>{say('portal.item.promised')}</dt>
          <dd>
            <strong>{amountWords(say, promised)}</strong>
            {statutory === undefined ? null : (
              <span className="jx-soft jx-small">
                {say(`portal.item.statutory.${guide.statutoryStart}`, { time: amountWords(say, statutory) })}
              </span>
            )}
          </dd>
        </div>
      )}
      {fees === undefined ? null : (
        <div>
          <dt>{say('portal.item.fee')}</dt>
          <dd>
            {fees.length === 0 ? <strong>{say('portal.item.free')}</strong> : null}
            {fees.map((fee) => (
              <span key={fee.name} lang="zh-CN">
                <strong>{fee.name}</strong> {fee.standard}
                {fee.reduction === undefined ? null : <span className="jx-soft jx-small"> {fee.reduction}</span>}
              </span>
            ))}
          </dd>
        </div>
      )}
      {visits === undefined ? null : (
        <div>
          <dt>{say('portal.item.visits')}</dt>
          <dd>
            <strong>{say(visits === 0 ? 'portal.item.visits.none' : 'portal.item.visits.some', { visits })}</strong>
          </dd>
        </div>
      )}
    </dl>
  );
};
