import type { JsonObject } from '../../../kernel/json.ts';
import type { DoorProblem } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { checkInput } from '../../../ui/schema-form/check-input.ts';
import { labelOf, valueWords } from '../../../ui/schema-form/field-words.ts';
import { readFields } from '../../../ui/schema-form/read-fields.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { fileIds, type Draft } from '../data/draft.ts';
import type { ItemView } from '../data/item-view.ts';
import { nameIn } from './item-name.ts';
import { Term } from './term.tsx';
import { Terms } from './terms.tsx';

type ApplyCheckProps = {
  readonly materials: ItemView['materials'];
  readonly draft: Draft;
  readonly form: { readonly act: string; readonly schema: JsonObject };
  readonly sending: boolean;
  readonly problem: DoorProblem | null;
  readonly onAbout: () => void;
  readonly onMaterials: () => void;
  readonly onSubmit: () => void;
};

/** The last step: check the answers. What is missing is said, and does not stop anybody from handing in. */
export const ApplyCheck = ({
  materials,
  draft,
  form,
  sending,
  problem,
  onAbout,
  onMaterials,
  onSubmit,
}: ApplyCheckProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const named = { loop: 'approval', act: form.act };
  const fields = readFields(form.schema).filter(
    (field) => field.name !== 'files' && draft.about[field.name] !== undefined,
  );
  const filesOf = (id: string) => draft.files[id] ?? [];
  const missing = materials.filter(
    (material) => material.necessity === '1' && material.source !== '20' && filesOf(material.id).length === 0,
  );
  const about = checkInput(form.schema, { ...draft.about, files: fileIds(draft.files) }).filter(
    (wrong) => wrong.field !== 'files',
  );
  return (
    <>
      {problem === null ? null : <Problem problem={problem} />}
      <h2>{say('portal.apply.about')}</h2>
      {fields.length === 0 ? <p className="jx-soft">{say('portal.apply.nothing-about')}</p> : null}
      <Terms>
        {fields.map((field) => (
          <Term key={field.name} name={labelOf(say, named, field.name)}>
            {valueWords(say, named, field.name, String(draft.about[field.name]))}
          </Term>
        ))}
      </Terms>
      <button type="button" className="jx-link-button" onClick={onAbout}>
        {say('portal.apply.change-about')}
      </button>
      <h2>{say('portal.apply.materials')}</h2>
      <Terms>
        {materials.map((material) => (
          <Term key={material.id} name={nameIn(language, material)}>
            {filesOf(material.id).length === 0
              ? say('portal.apply.no-file')
              : filesOf(material.id)
                  .map((file) => file.name)
                  .join(say('portal.list'))}
          </Term>
        ))}
      </Terms>
      <button type="button" className="jx-link-button" onClick={onMaterials}>
        {say('portal.apply.change-materials')}
      </button>
      {missing.length === 0 ? null : (
        <p className="portal-warning">
          {say('portal.apply.missing', {
            materials: missing.map((material) => nameIn(language, material)).join(say('portal.list')),
          })}
        </p>
      )}
      <p>{say('portal.apply.declare')}</p>
      <div className="jx-buttons">
        <button
          type="button"
          className="jx-button"
          aria-busy={sending}
          onClick={() => (sending ? undefined : about.length > 0 ? onAbout() : onSubmit())}
        >
          {sending ? say('ui.form.sending') : say('portal.apply.submit')}
        </button>
      </div>
    </>
  );
};
