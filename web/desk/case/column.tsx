import type { ReactNode } from 'react';

type ColumnProps = {
  readonly id: string;
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** A column of the case page. On a wide screen it scrolls by itself, so the keyboard must reach it (WCAG 2.1.1). */
export const Column = ({ id, title, className, children }: ColumnProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls and may hold nothing to focus
  <section className={className} tabIndex={0} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);
