import { dayWords } from './day-words.ts';
import type { SentFile } from './send-file.ts';
import { sizeWords } from './size-words.ts';
import { useLanguage, useWords } from './words.tsx';

/** Papers that the house has already and that may be handed in again, as the door says them. */
export type PapersOffer = {
  readonly count: number;
  readonly consent: { readonly givenAt: string } | null;
  readonly papers: readonly {
    readonly from: 'handed-in' | 'granted';
    readonly file: string;
    readonly name: string;
    readonly size: number | null;
    readonly number: string;
    readonly at: string;
  }[];
};

type PapersOfferedProps = {
  readonly offer: PapersOffer;
  /** The sentence that asks for consent, and the words of its button. */
  readonly ask: string;
  readonly agree: string;
  readonly busy: boolean;
  readonly files: readonly SentFile[];
  readonly onAgree: (agrees: boolean) => void;
  readonly onTake: (file: string) => void;
};

/** What is here already for one material: the question first, then each paper with its origin, taken over by one click. */
export const PapersOffered = ({ offer, ask, agree, busy, files, onAgree, onTake }: PapersOfferedProps) => {
  const say = useWords();
  const { language } = useLanguage();
  if (offer.consent === null)
    return (
      <>
        <p>{ask}</p>
        <button type="button" className="jx-button jx-button-quiet" disabled={busy} onClick={() => onAgree(true)}>
          {agree}
        </button>
      </>
    );
  return (
    <>
      <ul className="jx-upload-list">
        {offer.papers.map((paper) => {
          const used = files.some(({ name, size }) => name === paper.name && (paper.size ?? size) === size);
          return (
            <li key={paper.file}>
              <span>
                {paper.name}{' '}
                {paper.size === null ? null : <span className="jx-soft jx-small">{sizeWords(paper.size)}</span>}
                <br />
                <span className="jx-soft jx-small">
                  {say(`ui.here.${paper.from}`, { number: paper.number, day: dayWords(paper.at, language) })}
                </span>
              </span>
              <button
                type="button"
                className="jx-link-button"
                disabled={busy || used}
                aria-label={say(used ? 'ui.here.used.this' : 'ui.here.use.this', { name: paper.name })}
                onClick={() => onTake(paper.file)}
              >
                {say(used ? 'ui.here.used' : 'ui.here.use')}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="jx-link-button" disabled={busy} onClick={() => onAgree(false)}>
        {say('ui.here.withdraw')}
      </button>
    </>
  );
};
