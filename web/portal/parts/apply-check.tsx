import type { JsonObject } from '../../../kernel/json.ts';
import type { DoorProblem } from '../../../ui/door-problem.ts';
import { loopOf } from '../../../programmes/approval/loop-of.ts';
import { Problem } from '../../../ui/problem.tsx';
import { labelOf, valueWords } from '../../../ui/schema-form/field-words.ts';
import { readFields } from '../../../ui/schema-form/read-fields.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { Draft } from '../data/draft.ts';
import type { ItemView } from '../data/item-view.ts';
import { CheckLine } from './check-line.tsx';
import { nameIn } from './item-name.ts';

type ApplyCheckProps = {
  readonly item: ItemView;
  readonly draft: Draft;
  /** The name that is known, or the one that was typed; empty where there is none yet. */
  readonly name: string;
  readonly form: { readonly act: string; readonly schema: JsonObject };
  readonly sending: boolean;
  readonly problem: DoorProblem | null;
  readonly onSubmit: () => void;
  /** Asks for a look at the papers first; absent where there is nothing to look at yet. */
  readonly onLook: (() => void) | null;
};

/** The last page: check the answers. What is missing is said, and does not stop anybody from handing in. */
export const ApplyCheck = ({ item, draft, name, form, sending, problem, onSubmit, onLook }: ApplyCheckProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const named = { loop: loopOf(item), act: form.act };
  const fields = readFields(form.schema).filter((field) => field.name !== 'files');
  const filesOf = (id: string) => draft.files[id] ?? [];
  const missing = item.materials.filter(
    (material) => material.necessity === '1' && material.source !== '20' && filesOf(material.id).length === 0,
  );
  const listed = (names: readonly string[]) => names.join(say('portal.list'));
  return (
    <>
      {problem === null ? null : <Problem problem={problem} />}
      <h2>{say('portal.apply.written')}</h2>
      <dl className="portal-check">
        <CheckLine item={item.key} to={{ step: 'who' }} name={say('portal.field.name')}>
          {name === '' ? say('portal.apply.nothing') : name}
        </CheckLine>
        {fields.map((field) => (
          <CheckLine key={field.name} item={item.key} to={{ step: 'about' }} name={labelOf(say, named, field.name)}>
            {draft.about[field.name] === undefined
              ? say('portal.apply.nothing')
              : valueWords(say, named, field.name, String(draft.about[field.name]))}
          </CheckLine>
        ))}
      </dl>
      <h2>{say('portal.apply.materials')}</h2>
      <dl className="portal-check">
        {item.materials.map((material) => (
          <CheckLine
            key={material.id}
            item={item.key}
            to={{ step: 'material', material: material.id }}
            name={nameIn(language, material)}
          >
            {filesOf(material.id).length === 0
              ? say(material.source === '20' ? 'portal.task.not-needed' : 'portal.apply.no-file')
              : listed(filesOf(material.id).map((file) => file.name))}
          </CheckLine>
        ))}
      </dl>
      {missing.length === 0 ? null : (
        <p className="portal-warning">
          {say('portal.apply.missing', { materials: listed(missing.map((material) => nameIn(language, material))) })}
        </p>
      )}
      <p>{say('portal.apply.declare')}</p>
      <div className="jx-buttons">
        <button type="button" className="jx-button" aria-busy={sending} onClick={onSubmit}>
          {sending ? say('ui.form.sending') : say('portal.apply.submit')}
        </button>
        {onLook === null ? null : (
          <button type="button" className="jx-button jx-button-quiet" aria-busy={sending} onClick={onLook}>
            {say('portal.apply.look')}
          </button>
        )}
      </div>
      {onLook === null ? null : <p className="jx-soft">{say('portal.apply.look.say')}</p>}
    </>
  );
};
