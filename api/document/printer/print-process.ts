import { typesetter, type Typesetter } from './typesetter.ts';
import type { PrintAnswer, PrintOrder } from './order.ts';

/** The process that sets papers: one after the other, until it is told to finish or nobody is there any more. */
const typesetters = new Map<string, Typesetter>();

process.on('message', (order: PrintOrder | 'finish') => {
  if (order === 'finish') process.disconnect();
  else process.send?.(answer(order));
});
process.on('disconnect', () => process.exit(0));

const answer = ({ id, templates, fonts, sheets }: PrintOrder): PrintAnswer => {
  try {
    const name = JSON.stringify([templates, fonts]);
    const found = typesetters.get(name) ?? typesetter(templates, fonts);
    typesetters.set(name, found);
    return { id, ...found.set(sheets) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
};
