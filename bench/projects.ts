import { openDoor } from '../journeys/at-the-door.ts';
import { openHouse } from '../journeys/house.ts';
import { table } from './table.ts';

/** What the page of a project with two hundred cases below it costs, as a ratio to the page of one case. */
const many = Number(process.argv[3] ?? 200);
const house = await openHouse('2026-11-24T09:30:00');
try {
  const introducer = await openDoor(house, { account: 'investment-contact' });
  const office = await openDoor(house, { account: 'approval-office' });
  const head = await openDoor(house, { account: 'approval-head' });
  const agent = await openDoor(house, { account: 'approval-clerk' });
  const person = { name: 'Bench', phone: '13800000031' };
  const own = { basis: ['own:list of duties'] };
  const { id } = await introducer.openFor(person, 'key-project', {
    project: 'Bench',
    kind: 'industrial',
    investment: 1,
  });
  await office.act(id, 'contact', { spoken: 'all of it' });
  await office.act(id, 'check', { fits: 'fits', reason: 'it fits' });
  await head.act(id, 'list', { reason: 'it fits', ...own });
  await head.act(id, 'form-team', {
    agents: ['approval-clerk', 'approval-clerk-2'].map((one) => ({ unit: 'approval-bureau', person: one })),
    sponsorUnit: 'economic-development-bureau',
    sponsorLeader: 'Leader',
    team: 'four units',
  });
  for (let at = 0; at < many; at += 1)
    await agent.act(id, 'raise-blocker', { kind: 'help', question: `What is in the way, number ${at}` });
  const one = (await agent.look(id)).children[0]?.case ?? '';
  const timed = async (path: string): Promise<number> => {
    const times: number[] = [];
    for (let turn = 0; turn < 120; turn += 1) {
      const began = performance.now();
      await agent.ask(path);
      if (turn >= 20) times.push(performance.now() - began);
    }
    return times.toSorted((a, b) => a - b)[50] ?? 0;
  };
  const page = await timed(`cases/${one}`);
  const project = await timed(`projects/${id}`);
  const rows = [
    ['one case', page.toFixed(1), '1.0'],
    [`project with ${many} cases`, project.toFixed(1), (project / page).toFixed(1)],
  ];
  process.stdout.write(`${table(['', 'ms, median', 'ratio'], rows)}\n`);
} finally {
  await house.close();
}
