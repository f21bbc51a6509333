import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../../ui/words.tsx';

let visited = 0;

type PageProps = {
  readonly title: string;
  /** A line above the title: where we are. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
};

/** A page: its title in the tab and as its heading, which takes the focus when one comes here from another page. */
export const Page = ({ title, above, children }: PageProps) => {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = say('portal.tab', { title });
  }, [title, say]);
  useEffect(() => {
    visited += 1;
    if (visited > (import.meta.env.DEV ? 2 : 1)) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      {above === undefined ? null : <p className="portal-above">{above}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
};
