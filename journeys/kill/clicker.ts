import { clickOf, said, send, type Click } from './click.ts';
import type { Session } from './sign-in.ts';

/** What one asker has clicked, in order, over all servers. */
export type Clicker = {
  readonly clicks: Click[];
  /** Clicks on until an answer fails to come; the click without an answer is the last one. */
  readonly clickUntilDead: (address: string, answered: () => void) => Promise<void>;
};

/** Asks a question, ends it, asks the next: every other asker takes the question back, the others are answered by the clerk. */
export const makeClicker = (asker: Session, clerk: Session, index: number): Clicker => {
  const clicks: Click[] = [];
  return {
    clicks,
    clickUntilDead: async (address, answered) => {
      for (;;) {
        const click = next(clicks, asker, clerk, index);
        clicks.push(click);
        click.answer = await send(address, click);
        if (click.answer === null) return;
        answered();
      }
    },
  };
};

const next = (clicks: readonly Click[], asker: Session, clerk: Session, index: number): Click => {
  const last = clicks.at(-1);
  const stood = last?.answer ? said(last.answer) : null;
  if (stood === null || stood.ending !== null) {
    const question = `第${clicks.length}个问题，来自第${index}个人：路灯什么时候修好？`;
    return clickOf(asker, '/api/cases', { loop: 'inquiry', input: { kind: 'help', question } });
  }
  const path = `/api/cases/${stood.id}/acts`;
  return index % 2 === 0
    ? clickOf(asker, path, { act: 'withdraw', input: {} }, stood.version)
    : clickOf(clerk, path, { act: 'answer-on-spot', input: { answer: '明天上午。' } }, stood.version);
};
