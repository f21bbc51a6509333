import { sizeWords } from './size-words.ts';
import { useWords } from './words.tsx';

type UploadLineProps = {
  readonly name: string;
  readonly size: number;
  /** How far it has got; absent once it is there. */
  readonly share?: number;
  readonly fault?: string | null;
  readonly onRemove: () => void;
  /** Sends it once more, where the line was cut. */
  readonly onAgain?: () => void;
};

/** One file: there, on its way, or not taken and why. */
export const UploadLine = ({ name, size, share, fault = null, onRemove, onAgain }: UploadLineProps) => {
  const say = useWords();
  const travelling = share !== undefined && fault === null;
  return (
    <li>
      <span>
        {share === undefined ? <span className="jx-light-done">✓ </span> : null}
        {name} <span className="jx-soft jx-small jx-tabular">{sizeWords(size)}</span>
      </span>
      {travelling ? (
        <>
          <progress value={share} max={1} aria-label={say('ui.upload.progress', { name })} />
          <span className="jx-soft jx-small jx-tabular">{Math.round(share * 100)}%</span>
        </>
      ) : null}
      {fault === null ? null : (
        <span className="jx-message" role="alert">
          {fault}
        </span>
      )}
      {onAgain === undefined ? null : (
        <button type="button" className="jx-button jx-button-quiet" onClick={onAgain}>
          {say('ui.upload.again')}
        </button>
      )}
      {travelling ? null : (
        <button
          type="button"
          className="jx-link-button"
          onClick={onRemove}
          aria-label={say('ui.upload.remove', { name })}
        >
          {say('ui.form.remove')}
        </button>
      )}
    </li>
  );
};
