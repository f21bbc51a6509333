import type { Draft } from '../data/draft.ts';
import type { ItemView } from '../data/item-view.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { ApplyLink } from './apply-link.tsx';
import { materialState, writtenState, type ApplyStep, type StepState } from './apply-step.ts';
import { nameIn } from './item-name.ts';

type ApplyTasksProps = { readonly item: ItemView; readonly draft: Draft; readonly named: boolean };

const signs: Readonly<Record<StepState, string>> = { done: '✓', begun: '◐', open: '○', later: '○', 'not-needed': '–' };

/** What an application consists of, and how far each part is. */
export const ApplyTasks = ({ item, draft, named }: ApplyTasksProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const line = (key: string, name: string, to: ApplyStep, state: StepState) => (
    <li key={key}>
      <ApplyLink item={item.key} to={to}>
        {name}
      </ApplyLink>
      <span className={`portal-task-state portal-task-${state}`}>
        <span aria-hidden="true">{signs[state]}</span> {say(`portal.task.${state}`)}
      </span>
    </li>
  );
  const written = (['who', 'about'] as const).map((step) =>
    line(step, say(`portal.apply.${step}`), { step }, writtenState(step, draft, named)),
  );
  const materials = item.materials.map((material) =>
    line(
      material.id,
      nameIn(language, material),
      { step: 'material', material: material.id },
      materialState(material, draft),
    ),
  );
  const open = [
    ...(['who', 'about'] as const).map((step) => writtenState(step, draft, named)),
    ...item.materials.map((material) => materialState(material, draft)),
  ];
  const done = open.filter((state) => state === 'done').length;
  const left = open.filter((state) => state === 'open' || state === 'begun').length;
  return (
    <>
      <p role="status">{say('portal.apply.progress', { done, left })}</p>
      <h2>{say('portal.apply.written')}</h2>
      <ol className="portal-tasks">{written}</ol>
      <h2>{say('portal.apply.materials')}</h2>
      <ol className="portal-tasks">{materials}</ol>
      <p className="jx-soft">{say('portal.apply.kept')}</p>
      <p className="jx-buttons">
        <ApplyLink item={item.key} to={{ step: 'check' }} className="jx-button">
          {say('portal.apply.check')}
        </ApplyLink>
      </p>
    </>
  );
};
