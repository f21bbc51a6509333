import { useWords } from '../../../ui/words.tsx';

/** While a page is being read. */
export const Loading = () => {
  const say = useWords();
  return (
    <p className="jx-soft" role="status">
      {say('portal.loading')}
    </p>
  );
};
