import type { CaseView, FileView } from '../../../api/view.ts';
import { sizeWords } from '../../../ui/size-words.ts';
import { useWords } from '../../../ui/words.tsx';
import { Terms } from './terms.tsx';

/** What has been handed in: each file opens. */
export const MatterFiles = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const given = matter.materials.filter((material) => material.files.length > 0);
  if (given.length === 0 && matter.files.length === 0) return null;
  return (
    <details className="jx-fold">
      <summary>{say('portal.matter.files')}</summary>
      <Terms
        lines={[
          ...given.map((material) => [material.name, <FileLinks files={material.files} />] as const),
          ...(matter.files.length === 0 ? [] : [[say('portal.matter.attached'), <FileLinks files={matter.files} />] as const]),
        ]}
      />
    </details>
  );
};

const FileLinks = ({ files }: { readonly files: readonly FileView[] }) => (
  <>
    {files.map((file) => (
      <div key={file.id}>
        <a href={`/api/attachments/${encodeURIComponent(file.id)}?face=portal`}>{file.name}</a>{' '}
        <span className="jx-soft jx-small jx-tabular">{sizeWords(file.size)}</span>
      </div>
    ))}
  </>
);
