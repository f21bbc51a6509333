import '../../../ui/paper.css';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { ItemView } from '../data/item-view.ts';
import './blank.css';
import { nameIn } from './item-name.ts';
import { sampleLines } from './sample-lines.ts';

type BlankSheetProps = {
  readonly item: ItemView;
  readonly material: ItemView['materials'][number];
  /** Filled in with invented answers, to show how it is done. */
  readonly sample: boolean;
  readonly demonstration: boolean;
};

/** A form to print and fill in by hand, on one A4 sheet; the form itself is in the language of the house. */
export const BlankSheet = ({ item, material, sample, demonstration }: BlankSheetProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const invalid = sample || demonstration;
  return (
    <article className="jx-paper portal-blank" data-sample={invalid ? say('ui.paper.sample') : undefined}>
      {invalid ? <p className="jx-paper-sample">{say('ui.paper.sample')}</p> : null}
      <h1>{nameIn(language, material)}</h1>
      <p className="portal-blank-matter">
        {say('portal.blank.matter', { item: nameIn(language, item), unit: item.units[item.decidingUnit]?.name ?? '' })}
      </p>
      {material.fillIn === undefined ? null : <p lang="zh-CN">{material.fillIn}</p>}
      <table lang="zh-CN">
        <tbody>
          {sampleLines(material.blank ?? [], sample ? (material.sample ?? []) : []).map(({ term, text }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{text === '' ? null : <span className="portal-blank-hand">{text}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {item.phone === undefined ? null : (
        <p className="jx-small jx-soft">{say('portal.blank.free', { phone: item.phone })}</p>
      )}
    </article>
  );
};
