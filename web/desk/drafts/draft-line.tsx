import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { KeptDraft } from './use-draft.ts';

type DraftLineProps = { readonly draft: KeptDraft; readonly onDiscard: () => void };

/** Whether what is typed is safe, since when, and the way to let it go. */
export const DraftLine = ({ draft: { keeping }, onDiscard }: DraftLineProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const time = (at: string): string =>
    new Date(at).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
  if (keeping.kind === 'nothing') return null;
  return (
    <p className="desk-draft jx-small" data-keeping={keeping.kind}>
      <span className="jx-tabular">
        {keeping.kind === 'kept'
          ? say('desk.draft.kept', { time: time(keeping.at) })
          : say(`desk.draft.${keeping.kind}`)}
      </span>
      {keeping.kind === 'kept' ? (
        <button type="button" className="jx-link-button" onClick={onDiscard}>
          {say('desk.draft.discard')}
        </button>
      ) : null}
    </p>
  );
};
