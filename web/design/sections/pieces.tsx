import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';

const kinds = ['', 'jx-button-quiet', 'jx-button-red'] as const;
const units = [
  ['design.table.first', 1064],
  ['design.table.second', 398],
] as const;

/** Buttons, links, folds, chips and tables. */
export const Pieces = () => {
  const say = useWords();
  return (
    <>
      <Example name={say('design.pieces.buttons')}>
        {[false, true].map((disabled) => (
          <div className="jx-buttons" key={String(disabled)}>
            {kinds.map((kind) => (
              <button type="button" key={kind} className={`jx-button ${kind}`} disabled={disabled}>
                {say(`design.button${kind.slice('jx-button'.length)}`)}
              </button>
            ))}
            <button type="button" className="jx-link-button" disabled={disabled}>
              {say('design.button-link')}
            </button>
          </div>
        ))}
      </Example>
      <Example name={say('design.pieces.fold')}>
        <details className="jx-fold">
          <summary>{say('design.pieces.fold')}</summary>
          <p>{say('design.type.text')}</p>
        </details>
      </Example>
      <Example name={say('design.pieces.chips')}>
        <div className="jx-tags">
          {['510', '511', '512'].map((code, index) => (
            <label className="jx-tag" key={code}>
              <input type="checkbox" defaultChecked={index === 0} />
              {say(`review.value.tags.${code}`)}
            </label>
          ))}
        </div>
      </Example>
      <Example name={say('design.pieces.table')}>
        <table className="jx-count">
          <thead>
            <tr>
              <th scope="col">{say('ui.field.unit')}</th>
              <th scope="col">{say('ui.explanation.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(([name, sum]) => (
              <tr key={name}>
                <td>{say(name)}</td>
                <td>{sum.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Example>
    </>
  );
};
