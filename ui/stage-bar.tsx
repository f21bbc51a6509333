export type StageStatus = 'ahead' | 'running' | 'done' | 'passed';

/** The stages of a project as one bar: a shape and a word for each, never the colour alone. */
export const StageBar = ({
  stages,
  label,
}: {
  readonly stages: readonly {
    readonly key: string;
    readonly name: string;
    readonly status: StageStatus;
    readonly word: string;
  }[];
  readonly label: string;
}) => (
  <ol className="jx-stages" aria-label={label}>
    {stages.map(({ key, name, status, word }) => (
      <li key={key} data-status={status}>
        <span aria-hidden="true">{marks[status]}</span> <span className="jx-stage-name">{name}</span>{' '}
        <span className="jx-stage-word">{word}</span>
      </li>
    ))}
  </ol>
);

const marks: Readonly<Record<StageStatus, string>> = { ahead: '○', running: '◐', done: '✓', passed: '–' };
