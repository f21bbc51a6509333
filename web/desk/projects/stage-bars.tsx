import { StageBar, type StageStatus } from '../../../ui/stage-bar.tsx';
import { useWords } from '../../../ui/words.tsx';

/** The four stages of one project, in words and shapes. */
export const StageBars = ({ stages }: { readonly stages: readonly StageStatus[] }) => {
  const say = useWords();
  return (
    <StageBar
      label={say('key-project.view.stages')}
      stages={stages.map((status, index) => ({
        key: String(index + 1),
        name: say(`key-project.value.stage.${index + 1}`),
        status,
        word: say(`key-project.view.status.${status}`),
      }))}
    />
  );
};
