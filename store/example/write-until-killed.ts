import { openCase } from './example-acts.ts';
import { exampleZone } from './example-zone.ts';

// A program that opens cases, sixteen at a time, and says which were acknowledged, until it is killed.
const [url = '', run = ''] = process.argv.slice(2);
const zone = await exampleZone(url);

await Promise.all(
  Array.from({ length: 16 }, async (_, writer) => {
    for (let count = 0; ; count += 1) {
      const caseId = `killed-${run}-${writer}-${count}`;
      const { result } = await openCase(zone, { caseId, key: caseId });
      process.stdout.write(`${result.kind} ${caseId}\n`);
    }
  }),
);
