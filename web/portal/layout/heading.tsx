import { useEffect } from 'react';
import { useWords } from '../../../ui/words.tsx';

/** Names the tab where the page brings its own heading. */
export const Heading = ({ title }: { readonly title: string }) => {
  const say = useWords();
  useEffect(() => {
    document.title = say('portal.tab', { title });
  }, [title, say]);
  return null;
};
