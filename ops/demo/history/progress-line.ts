import type { Progress } from './play-all.ts';

const width = 30;

/**
 * Gives what tells the progress on a terminal: one line that grows, or where the output is kept in a file, a line for
 * every tenth. Says nothing of a load that was done before.
 */
export const progressLine = (write: (text: string) => void, isTerminal: boolean): ((progress: Progress) => void) => {
  let told = 0;
  let begun = false;
  return ({ played, total }) => {
    const tenth = Math.floor((played * 10) / total);
    if (!begun && played === total) return;
    begun = true;
    if (isTerminal) {
      const full = Math.round((played * width) / total);
      write(`\rDemonstration history ${'█'.repeat(full)}${'·'.repeat(width - full)} ${played}/${total}`);
      if (played === total) write('\n');
    } else if (tenth > told) {
      write(`Demonstration history: ${played} of ${total} services\n`);
    }
    told = tenth;
  };
};
