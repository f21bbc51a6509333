import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, openDoor, type AtTheDoor } from './at-the-door.ts';
import { checkAxe } from './check-axe.ts';
import { openHouse, type House } from './house.ts';
import { openOfficer } from './officer.ts';
import { waitFor } from './resident.ts';

let house: House;
let builder: AtTheDoor;

before(async () => {
  house = await openHouse('2026-12-07T09:30:00');
  builder = await openDoor(house, { phone: '13800000001' });
});

after(() => house?.close());

test('several departments decide as one over New Year: the date is provisional, silence is not consent, and the leader extends it once', async () => {
  const projectCode = '2611-370800-04-01-330271';
  const applied = await builder.open('approval', 'site-selection-opinion', { files: {}, projectCode });
  const land = await openDoor(house, { account: 'land-reviewer' });
  await land.act(applied.id, 'accept', { checklist: answered(applied) });
  await land.act(applied.id, 'ask-opinion', { unit: 'ecology-environment-bureau', reason: '请就环境影响提出意见' });

  const leader = await openOfficer(house, 'general-leader');
  const { page } = leader;
  await page.goto(`${house.desk}cases/${applied.id}`);
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
  const clock = page.locator('.desk-clock', { hasText: '联合办理时限' });
  await clock.getByText(/暂定/).first().waitFor();
  const former = await land.look(applied.id);
  await leader.act('延长联合办理期限', async () => {
    await leader.reason('多部门意见需要会商');
    await leader.cite('第四十二条第二款');
    await checkAxe(page);
  });
  await waitFor(page, '已延长联合办理期限');
  const due = (view: typeof former) => view.clocks.find((one) => one.clock === 'jointly')?.due ?? '';
  const extended = await land.look(applied.id);
  assert.ok(due(former) > '2027-02' && due(extended) > due(former), `${due(former)} ${due(extended)}`);

  // Silent, chased once, and silent again: each by the clock at its own time.
  const opinion = extended.children[0]?.case ?? '';
  house.turn('2026-12-15T09:00:00');
  await leader.signIn();
  await page.goto(`${house.desk}cases/${applied.id}`);
  await land.signIn();
  await land.seen(opinion, (view) => view.state === 'chased');
  house.turn('2026-12-18T09:00:00');
  await land.signIn();
  await land.seen(opinion, (view) => view.ending === 'silent');
  await page.reload();
  await waitFor(page, '催办后仍未回复，如实记录，不视为同意');
});
