import { PlanChart } from '../../../ui/plan-chart.tsx';
import { StageBar } from '../../../ui/stage-bar.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';
import { groups, pins, stages } from '../examples/plan.ts';

/** The bar of a project's stages in each state, and a plan with every kind of bar. */
export const Projects = () => {
  const say = useWords();
  return (
    <>
      <Example name={say('key-project.view.stages')}>
        <StageBar
          label={say('key-project.view.stages')}
          stages={stages.map((status, index) => ({
            key: status,
            name: say(`key-project.value.stage.${index + 1}`),
            status,
            word: say(`key-project.view.status.${status}`),
          }))}
        />
      </Example>
      <Example name={say('key-project.view.timeline')}>
        <PlanChart
          today="2026-03-09"
          words={{
            label: say('key-project.view.timeline'),
            today: say('key-project.view.today'),
            pins: say('key-project.view.pins'),
          }}
          groups={groups.map(({ key, rows }) => ({
            key,
            name: say(`key-project.value.stage.${key}`),
            rows: rows.map((row) => ({
              ...row,
              name: say(`project-stage.value.item.${row.key}`),
              said: say(`key-project.view.entry.${row.bars[0].tone}`),
            })),
          }))}
          pins={pins.map((pin) => ({ ...pin, name: say(`key-project.view.mark.${pin.key}`) }))}
        />
      </Example>
    </>
  );
};
