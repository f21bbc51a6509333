import type { ReactNode } from 'react';

/** Terms and what they say, as a list of definitions. */
export const Terms = ({ lines }: { readonly lines: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="portal-terms">
    {lines.map(([term, says]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{says}</dd>
      </div>
    ))}
  </dl>
);
