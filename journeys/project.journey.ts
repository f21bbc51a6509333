import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, openDoor, type AtTheDoor } from './at-the-door.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer } from './officer.ts';
import { openResident, waitFor } from './resident.ts';

const phone = '13800000009';
const code = { projectCode: '2611-370800-04-01-123456' };
const bureau = 'approval-bureau';
const session = {
  minutes: '逐项讲解流程、材料和样表。',
  attendance: '项目负责人和两名专员',
  materials: ['list', 'samples'],
};

let house: House;
let centre: AtTheDoor;
const staff: Record<string, AtTheDoor> = {};
const by = (account: string): AtTheDoor => staff[account] as AtTheDoor;

before(async () => {
  house = await openHouse('2026-11-24T09:30:00');
  centre = await openDoor(house, { phone });
  for (const account of [
    'investment-contact',
    'approval-office',
    'approval-head',
    'approval-clerk',
    'approval-reviewer',
    'land-clerk',
    'land-reviewer',
    'land-approver',
    'land-contact',
    'economy-contact',
    'construction-contact',
  ])
    staff[account] = await openDoor(house, { account });
});
after(() => house?.close());

/** The newest open child of a case under a name. */
const child = async (who: AtTheDoor, id: string, loop: string): Promise<string> =>
  (await who.look(id)).children.findLast((one) => one.loop === loop && one.outcome === 'open')?.case ?? '';

test('the mine-rescue centre is served from the list to the hand-over: team, meeting, guidance, gaps, a blocker, four stages, a review', async () => {
  const agent = by('approval-clerk');
  const head = by('approval-head');
  const lead = by('land-contact');
  const own = { basis: ['own:牵头服务重点项目，列入职责清单'] };
  const { id } = await by('investment-contact').openFor({ name: '省煤田地质局第二勘探队', phone }, 'key-project', {
    project: '矿山钻探应急救援中心项目',
    kind: 'industrial',
    investment: 12_000,
    industry: '高端装备',
  });
  await by('approval-office').act(id, 'contact', { spoken: '告知四个阶段的流程、材料和样表' });
  await by('approval-office').act(id, 'check', { fits: 'fits', reason: '属于“一高两新”产业' });
  await head.act(id, 'list', { reason: '列入全区“三重”工作项目', ...own });
  const agents = ['approval-clerk', 'approval-clerk-2'].map((person) => ({ unit: bureau, person }));
  const team = { sponsorUnit: 'economic-development-bureau', sponsorLeader: '分管负责同志', team: '四个部门' };
  await head.act(id, 'form-team', { ...team, agents });

  await agent.act(id, 'call-meeting', { agenda: '用地和环评的流程、要件', meetOn: '2026-11-27', invited: '四个部门' });
  const meeting = await child(agent, id, 'consultation-meeting');
  await agent.act(meeting, 'hold', { attendance: '六人' });
  await agent.act(meeting, 'write-minutes', { minutes: '道路开口本月办结' });
  const task = {
    task: '办结道路开口',
    unit: 'construction-transport-bureau',
    dueOn: '2026-12-04',
    criterion: '车辆能进出',
  };
  await agent.act(meeting, 'assign-task', task);

  const land = 'land-planning-permit';
  await agent.act(id, 'enter-stage', {
    stage: '1',
    leadUnit: 'natural-resources-bureau',
    items: ['enterprise-investment-filing', land],
    steps: [],
  });
  const first = await child(agent, id, 'project-stage');
  await agent.act(first, 'guide', session);

  // The enterprise, on its phone: the stages, its two agents, and the guidance to confirm.
  const person = await openResident(house, phone);
  await person.signIn();
  await person.page.goto(`${house.portal}matters/${id}`);
  await person.page.getByRole('heading', { name: '您的服务小组' }).waitFor();
  assert.equal(await person.page.locator('#team + ul li', { hasText: '帮办代办专员' }).count(), 2);
  await checkAxe(person.page);
  await person.page.getByRole('link', { name: '确认集中辅导' }).click();
  await person.page.getByRole('heading', { level: 1 }).waitFor();
  await centre.act(await child(agent, first, 'guidance'), 'confirm');

  const application = { item: land, ...code, purpose: '救援中心用地' };
  assert.match((await centre.refused(first, 'apply-permit', application)).detail, /先办|还不能开始/);
  await centre.act(first, 'apply-filing', { item: 'enterprise-investment-filing', ...code });
  const filing = await child(agent, first, 'filing');
  const received = await by('approval-reviewer').look(filing);
  await by('approval-reviewer').act(filing, 'file', { checklist: answered(received) });
  await centre.act(first, 'apply-permit', application);
  const permit = await child(agent, first, 'approval');
  await centre.act(permit, 'pledge', { pledged: '授权委托书三日内补交', pledge: true });
  const asked = answered(await by('land-reviewer').look(permit), ['power-of-attorney']);
  await by('land-reviewer').act(permit, 'accept-with-gaps', { checklist: asked, reason: '次要材料可以后补', ...own });
  const file = await centre.upload('power.pdf');
  await centre.act(permit, 'supply', { files: { 'power-of-attorney': [file] } });
  await by('land-reviewer').act(permit, 'forward', { proposal: 'grant' });
  await by('land-approver').act(permit, 'grant', { reason: '符合规定条件', basis: ['AL38-1'] });
  await by('land-clerk').act(permit, 'deliver', { delivery: 'electronic' });
  await lead.act(first, 'mark-accepted');
  await agent.act(first, 'guide-next', session);

  // At the desk: the picture of the project, with today's line, the pins and what is critical.
  const officer = await openOfficer(house, 'approval-clerk');
  const { page } = officer;
  await page.goto(`${house.desk}projects`);
  await page.getByRole('link', { name: '矿山钻探应急救援中心项目' }).click();
  await page.getByRole('heading', { name: '时间线' }).waitFor();
  await waitFor(page, '预计最早开工');
  await page.locator('.jx-plan li[data-critical="true"]').first().waitFor();
  await waitFor(page, '提前辅导');
  await checkAxe(page);
  if (process.env['SHOTS']) await shots(page, person.page, id);

  await centre.act(await child(agent, first, 'guidance'), 'confirm');
  await lead.act(first, 'close');
  for (const [stage, step] of [
    ['2', 'scheme-review'],
    ['3', 'drawing-review'],
    ['4', 'completion-survey'],
  ] as const) {
    await agent.act(id, 'enter-stage', { stage, leadUnit: 'natural-resources-bureau', steps: [step] });
    const next = await child(agent, id, 'project-stage');
    await agent.act(next, 'guide', session);
    await centre.act(await child(agent, next, 'guidance'), 'confirm');
    await agent.act(next, 'begin-step', { step, unit: 'natural-resources-bureau', dueOn: '2026-12-04' });
    await lead.act(await child(agent, next, 'project-step'), 'report-done', { result: '已办完' });
    await lead.act(next, 'mark-accepted');
    if (stage !== '4') await agent.act(next, 'guide-next', session);
    if (stage !== '4') await centre.act(await child(agent, next, 'guidance'), 'confirm');
    await lead.act(next, 'close');
  }
  await agent.act(id, 'raise-blocker', { kind: 'help', question: '施工用电还没有接通' });
  const blocker = await child(agent, id, 'inquiry');
  await agent.act(blocker, 'answer-on-spot', { answer: '已协调供电单位，今天接通' });
  const duty = await child(agent, meeting, 'meeting-task');
  await by('construction-contact').act(duty, 'report-done', { result: '开口已建成' });
  assert.match((await agent.refused(id, 'complete', { summary: '办完' })).detail, /会商会/);
  await head.act(duty, 'find-met');
  await head.act(meeting, 'close');
  await agent.act(id, 'complete', { summary: '四个阶段的手续已全部办完' });
  await centre.act(id, 'confirm');
  await by('economy-contact').act(await child(head, id, 'project-handover'), 'take-over', { note: '每月走访一次' });

  const done = await centre.look(id);
  assert.deepEqual([done.ending, done.rights.length], ['completed', 1]);
  await person.page.goto(`${house.portal}matters/${id}`);
  await waitFor(person.page, '评价');
});

type Page = Awaited<ReturnType<typeof openResident>>['page'];

/** Pictures for whoever draws these pages. */
const shots = async (desk: Page, portal: Page, id: string): Promise<void> => {
  const folder = String(process.env['SHOTS']);
  const shot = async (page: Page, name: string, width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  };
  for (const width of [1440, 390]) await shot(desk, 'desk-project', width);
  await desk.goto(`${house.desk}projects`);
  await desk.locator('.desk-projects li').first().waitFor();
  for (const width of [1440, 390]) await shot(desk, 'desk-projects', width);
  await portal.goto(`${house.portal}matters/${id}`);
  await portal.getByRole('heading', { name: '您的服务小组' }).waitFor();
  await shot(portal, 'portal-project', 390);
};
