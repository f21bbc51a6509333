import { useState } from 'react';
import { problemOf, type DoorProblem } from './door-problem.ts';
import type { Face } from './fetch.ts';
import { Problem } from './problem.tsx';
import { download } from './save-file.ts';

type DownloadButtonProps = { readonly face: Face; readonly path: string; readonly words: string };

/** Takes a table out of the house; what went wrong stands beside it. */
export const DownloadButton = ({ face, path, words }: DownloadButtonProps) => {
  const [problem, tell] = useState<DoorProblem | null>(null);
  const save = (): void => {
    tell(null);
    download(face, path).catch((thrown: unknown) => tell(problemOf(thrown)));
  };
  return (
    <>
      <button type="button" className="jx-link-button" onClick={save}>
        {words}
      </button>
      {problem === null ? null : <Problem problem={problem} onAgain={save} />}
    </>
  );
};
