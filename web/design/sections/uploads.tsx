import { DownloadButton } from '../../../ui/download-button.tsx';
import { PapersOffered, type PapersOffer } from '../../../ui/papers-offered.tsx';
import { UploadLine } from '../../../ui/upload-line.tsx';
import { Upload } from '../../../ui/upload.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';
import { nothing } from '../examples/form.ts';

const megabyte = 1024 * 1024;

const offer = (name: string): PapersOffer => ({
  count: 2,
  consent: { givenAt: '2026-11-25T09:30:00' },
  papers: [
    { from: 'granted', file: 'one', name: `${name}.pdf`, size: null, number: '2026-0001', at: '2026-11-02T10:00:00' },
    { from: 'handed-in', file: 'two', name, size: 2.4 * megabyte, number: '2026-0002', at: '2026-11-12T10:00:00' },
  ],
});

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
      {[null, offer(name).consent].map((consent) => (
        <Example key={String(consent)} name={say(consent === null ? 'design.uploads.asked' : 'design.uploads.here')}>
          <PapersOffered
            offer={{ ...offer(name), consent }}
            ask={say('design.uploads.ask')}
            agree={say('design.uploads.agree')}
            busy={false}
            files={[{ id: 'kept', name, type: 'image/jpeg', size: 2.4 * megabyte }]}
            onAgree={nothing}
            onTake={nothing}
          />
        </Example>
      ))}
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
      <Example name={say('design.uploads.take')}>
        <DownloadButton face="portal" path="/api/openapi.json" words={say('design.uploads.take.words')} />
      </Example>
    </>
  );
};
