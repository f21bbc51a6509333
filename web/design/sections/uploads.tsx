import { UploadLine } from '../../../ui/upload-line.tsx';
import { Upload } from '../../../ui/upload.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';
import { nothing } from '../examples/form.ts';

const megabyte = 1024 * 1024;

/** A file on its way: begun, half there, there, not taken; and where files are chosen. */
export const Uploads = () => {
  const say = useWords();
  const name = say('design.uploads.name');
  return (
    <>
      <Example name={say('design.uploads.lines')}>
        <ul className="jx-upload-list">
          <UploadLine name={name} size={2.4 * megabyte} share={0} onRemove={nothing} />
          <UploadLine name={name} size={2.4 * megabyte} share={0.55} onRemove={nothing} />
          <UploadLine name={name} size={2.4 * megabyte} onRemove={nothing} />
          <UploadLine name={name} size={0} share={0} fault={say('ui.upload.empty')} onRemove={nothing} />
          <UploadLine
            name={name}
            size={2.4 * megabyte}
            share={0.3}
            fault={say('ui.upload.failed')}
            onRemove={nothing}
          />
        </ul>
      </Example>
      <Example name={say('design.uploads.choose')}>
        <label className="jx-label" htmlFor="design-upload">
          {say('ui.field.files')}
        </label>
        <Upload
          id="design-upload"
          label={say('ui.field.files')}
          ids={['kept']}
          known={[{ id: 'kept', name, type: 'image/jpeg', size: megabyte }]}
          describedBy={undefined}
          send={(file, onProgress) => {
            onProgress(1);
            return Promise.resolve({ id: file.name, name: file.name, type: file.type, size: file.size });
          }}
          onChange={nothing}
        />
      </Example>
    </>
  );
};
