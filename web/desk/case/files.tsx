import type { FileView } from '../../../api/view.ts';
import { sizeWords } from '../../../ui/size-words.ts';

/** Files that open beside the desk. */
export const Files = ({ files, label }: { readonly files: readonly FileView[]; readonly label?: string }) =>
  files.length === 0 ? null : (
    <>
      {label === undefined ? null : <h3>{label}</h3>}
      <ul className="desk-files">
        {files.map(({ id, name, size }) => (
          <li key={id}>
            <a href={`/api/attachments/${encodeURIComponent(id)}?face=desk`} target="_blank" rel="noreferrer">
              {name}
            </a>{' '}
            <span className="jx-soft jx-small jx-tabular">{sizeWords(size)}</span>
          </li>
        ))}
      </ul>
    </>
  );
