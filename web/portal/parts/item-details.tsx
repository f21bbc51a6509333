import type { Amount } from '../../../kernel/amount.ts';
import { useWords } from '../../../ui/words.tsx';
import type { ItemView } from '../data/item-view.ts';
import { amountWords } from './amount-words.ts';
import { Term } from './term.tsx';
import { Terms } from './terms.tsx';

/** The rest of a guide: steps and procedures with their time, who accepts, decides, issues and supervises, which version. */
export const ItemDetails = ({ guide }: { readonly guide: ItemView }) => {
  const say = useWords();
  const list = say('portal.list');
  const unit = (key: string) => guide.units[key]?.name;
  const timed = (family: string, parts: readonly { readonly name: string; readonly limit: Amount }[]) =>
    parts.map(({ name, limit }) => `${say(`portal.guide.${family}.${name}`)} ${amountWords(say, limit)}`).join(list);
  const term = (name: string, said: string | undefined) =>
    said === undefined || said === '' ? null : <Term name={say(`portal.guide.${name}`)}>{said}</Term>;
  return (
    <>
      {guide.status === 'suspended' ? <p role="note">{say('portal.guide.suspended')}</p> : null}
      <h2>{say('portal.guide.title')}</h2>
      <Terms>
        {term('channels', guide.channels.map((channel) => say(`portal.guide.channel.${channel}`)).join(list))}
        {term(
          'steps',
          timed(
            'step',
            guide.steps.map(({ step, limit }) => ({ name: step, limit })),
          ),
        )}
        {term(
          'procedures',
          timed(
            'procedure',
            guide.procedures.map(({ kind, limit }) => ({ name: kind, limit })),
          ),
        )}
        {term('correction', guide.correctionLimit && amountWords(say, guide.correctionLimit))}
        {term('why', guide.visitsWhy)}
        {term('quota', guide.quota ?? undefined)}
        {term('implementing', unit(guide.implementing))}
        {term('handling', unit(guide.handlingUnit))}
        {term('deciding', unit(guide.decidingUnit))}
        {term('issuing', unit(guide.issuingUnit))}
        {term('supervising', unit(guide.supervisingUnit))}
        {term('code', guide.businessCode)}
        {guide.inForceFrom === '' || guide.version === undefined
          ? null
          : term('version', say('portal.guide.version.from', { version: guide.version, from: guide.inForceFrom }))}
      </Terms>
    </>
  );
};
