import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../../ui/words.tsx';

type PageProps = { readonly title: string; readonly beside?: ReactNode; readonly children: ReactNode };

let first = true;

/** A page with its heading; arriving at another page moves the focus to that heading. */
export const Page = ({ title, beside, children }: PageProps) => {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, []);
  return (
    <>
      <title>{`${title} · ${say('desk.title')}`}</title>
      <div className="desk-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
      </div>
      {children}
    </>
  );
};
