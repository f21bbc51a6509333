import { useId, type ReactNode } from 'react';
import { useWords } from '../../../ui/words.tsx';

type ListingProps = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

/** A titled table; on a narrow screen it scrolls by itself. */
export const Listing = ({ title, heads, rows }: ListingProps) => {
  const say = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="desk-count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p role="status" className="jx-soft">
          {say('desk.empty')}
        </p>
      ) : (
        <table className="desk-table desk-table-cards">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={heads[index]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={heads[index]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
