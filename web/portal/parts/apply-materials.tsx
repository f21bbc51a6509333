import { useState } from 'react';
import { ErrorSummary } from '../../../ui/schema-form/error-summary.tsx';
import type { SentFile } from '../../../ui/send-file.ts';
import { Underway, useUnderway } from '../../../ui/underway.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { Draft } from '../data/draft.ts';
import type { ItemView } from '../data/item-view.ts';
import { nameIn } from './item-name.ts';
import { MaterialUpload } from './material-upload.tsx';

type ApplyMaterialsProps = {
  readonly materials: ItemView['materials'];
  readonly files: Draft['files'];
  readonly onChange: (material: string, sent: readonly SentFile[]) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

/** The second step: material by material, sent as soon as it is chosen. */
export const ApplyMaterials = ({ materials, files, onChange, onNext, onBack }: ApplyMaterialsProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const [turn, count] = useState(0);
  const { waiting, tell } = useUnderway();
  const next = () => (waiting.length === 0 ? onNext() : count(turn + 1));
  const there = materials.filter((material) => (files[material.id] ?? []).length > 0).length;
  return (
    <Underway value={{ tell, asked: turn > 0 }}>
      {turn > 0 && waiting.length > 0 ? <ErrorSummary key={turn} faults={waiting} /> : null}
      <p role="status">{say('portal.apply.progress', { all: materials.length, there })}</p>
      {materials.map((material) => (
        <MaterialUpload
          key={material.id}
          name={nameIn(language, material)}
          notes={[say(`portal.necessity.${material.necessity}`), say(`portal.source.${material.source}`)]}
          hint={material.accept}
          files={files[material.id] ?? []}
          onChange={(sent) => onChange(material.id, sent)}
        />
      ))}
      <div className="jx-buttons">
        <button type="button" className="jx-button" onClick={next}>
          {say('portal.apply.next')}
        </button>
        <button type="button" className="jx-button jx-button-quiet" onClick={onBack}>
          {say('portal.apply.back')}
        </button>
      </div>
    </Underway>
  );
};
