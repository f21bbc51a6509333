import type { LawView } from '../../../api/view.ts';
import { lawName } from '../../../ui/law-name.ts';
import { useWords } from '../../../ui/words.tsx';

/** Articles that fold out, in their own words. */
export const Laws = ({ laws, title }: { readonly laws: readonly LawView[]; readonly title: string }) => {
  const say = useWords();
  if (laws.length === 0) return null;
  return (
    <details className="jx-fold">
      <summary>{title}</summary>
      {laws.map((law) => (
        <p key={law.id}>
          <strong>{lawName(say, law)}</strong>
          {law.text === null ? null : <span lang="zh-CN"> {law.text}</span>}
        </p>
      ))}
    </details>
  );
};
