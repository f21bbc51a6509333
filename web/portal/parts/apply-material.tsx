import { useState } from 'react';
import { ErrorSummary } from '../../../ui/schema-form/error-summary.tsx';
import type { SentFile } from '../../../ui/send-file.ts';
import { Underway, useUnderway } from '../../../ui/underway.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { ItemView } from '../data/item-view.ts';
import { BlankLinks } from './blank-links.tsx';
import { nameIn } from './item-name.ts';
import { MaterialUpload } from './material-upload.tsx';
import { PapersHere } from './papers-here.tsx';

type ApplyMaterialProps = {
  readonly item: ItemView;
  readonly material: ItemView['materials'][number];
  readonly files: readonly SentFile[];
  readonly onChange: (sent: readonly SentFile[]) => void;
  readonly onNext: () => void;
};

/** One material: what it must show, and its files, sent as soon as they are chosen. */
export const ApplyMaterial = ({ item, material, files, onChange, onNext }: ApplyMaterialProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const [turn, count] = useState(0);
  const { waiting, tell } = useUnderway();
  return (
    <Underway value={{ tell, asked: turn > 0 }}>
      {turn > 0 && waiting.length > 0 ? <ErrorSummary key={turn} faults={waiting} /> : null}
      <MaterialUpload
        name={nameIn(language, material)}
        notes={[say(`portal.necessity.${material.necessity}`), say(`portal.source.${material.source}`)]}
        hint={material.accept}
        files={files}
        onChange={onChange}
      >
        {material.fillIn === undefined ? null : (
          <p className="jx-small" lang="zh-CN">
            {material.fillIn}
          </p>
        )}
        <BlankLinks item={item.key} material={material} />
      </MaterialUpload>
      <PapersHere item={item.key} material={material.id} files={files} onChange={onChange} />
      <p className="jx-soft">{say('portal.apply.several')}</p>
      <div className="jx-buttons">
        <button type="button" className="jx-button" onClick={() => (waiting.length === 0 ? onNext() : count(turn + 1))}>
          {say(files.length === 0 ? 'portal.apply.without' : 'portal.apply.next')}
        </button>
      </div>
    </Underway>
  );
};
