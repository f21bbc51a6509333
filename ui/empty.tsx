import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';

type EmptyProps = {
  readonly title: string;
  readonly say?: string;
  /** Where to go on from here. */
  readonly children?: ReactNode;
};

/** Nothing here, and why that is well: a page worth reaching, with a way on. */
export const Empty = ({ title, say, children }: EmptyProps) => (
  <div className="jx-empty">
    <Mark size={72} />
    <p className="jx-empty-title">{title}</p>
    {say === undefined ? null : <p className="jx-soft">{say}</p>}
    {children}
  </div>
);
