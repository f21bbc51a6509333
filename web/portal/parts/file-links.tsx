import type { FileView } from '../../../api/view.ts';
import { sizeWords } from '../../../ui/size-words.ts';

/** Files that open. A link carries no header, so the address says which face asks. */
export const FileLinks = ({ files }: { readonly files: readonly FileView[] }) =>
  files.map((file) => (
    <div key={file.id}>
      <a href={`/api/attachments/${encodeURIComponent(file.id)}?face=portal`}>{file.name}</a>{' '}
      <span className="jx-soft jx-small jx-tabular">{sizeWords(file.size)}</span>
    </div>
  ));
