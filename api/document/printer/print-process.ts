import { typesetter, type Typesetter } from './typesetter.ts';
import type { PrintAnswer, PrintOrder } from './order.ts';

/** The process that sets papers: one after the other, until it is told to finish or nobody is there any more. */
const typesetters = new Map<string, Typesetter>();

process.on('message', (order: PrintOrder | 'finish') => {
  if (order === 'finish') process.disconnect();
  else process.send?.(answer(order));
});
process.on('disconnect', () => process.exit(0));

/** The typesetter keeps a little of each paper it has set. */
const large = 400 * 1024 * 1024;

const answer = ({ id, ...order }: PrintOrder): PrintAnswer => {
  const made = set(order);
  return { ...made, id, grown: process.memoryUsage.rss() > large };
};

const set = ({ templates, fonts, sheets }: Omit<PrintOrder, 'id'>): ReturnType<Typesetter['set']> => {
  try {
    const name = JSON.stringify([templates, fonts]);
    const found = typesetters.get(name) ?? typesetter(templates, fonts);
    typesetters.set(name, found);
    return found.set(sheets);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
};
