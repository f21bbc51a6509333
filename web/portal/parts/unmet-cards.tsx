import type { CaseView } from '../../../api/view.ts';
import type { ChecklistLine } from '../../../kernel/case.ts';
import type { SentFile } from '../../../ui/send-file.ts';
import { useWords } from '../../../ui/words.tsx';
import type { Draft } from '../data/draft.ts';
import { MaterialUpload } from './material-upload.tsx';
import { Term } from './term.tsx';
import { Terms } from './terms.tsx';

type UnmetCardsProps = {
  readonly matter: CaseView;
  readonly lines: readonly ChecklistLine[];
  readonly files: Draft['files'];
  readonly onChange: (material: string, sent: readonly SentFile[]) => void;
};

/** Each unmet item of the notice as a card. */
export const UnmetCards = ({ matter, lines, files, onChange }: UnmetCardsProps) => {
  const say = useWords();
  return lines.map((line) => {
    const material = matter.materials.find((one) => one.material === line.material);
    const sent = files[line.material] ?? [];
    return (
      <MaterialUpload
        key={line.material}
        name={material?.name ?? line.material}
        notes={[say(sent.length > 0 ? 'portal.answer.there' : `ui.checklist.${line.answer}`)]}
        hint={material?.accept ?? ''}
        files={sent}
        onChange={(all) => onChange(line.material, all)}
      >
        <Terms>
          {line.defect ? <Term name={say('ui.checklist.defect')}>{line.defect}</Term> : null}
          {line.remedy ? <Term name={say('ui.checklist.remedy')}>{line.remedy}</Term> : null}
        </Terms>
      </MaterialUpload>
    );
  });
};
