import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { items } from '../ops/demo/zone/items.ts';
import { openHouse, type House } from './house.ts';
import { openResident, type Resident } from './resident.ts';

let house: House;
let resident: Resident;
before(async () => {
  house = await openHouse('2026-03-02T09:30:00');
  resident = await openResident(house, '13800000021');
});
after(() => house?.close());

/** The longest guides there are. */
const longest = items
  .toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  .slice(0, 4)
  .map(({ key }) => key);

test('a guide is taken home on two pages at most, and with everything that is folded on the screen', async () => {
  const { page } = resident;
  for (const item of longest) {
    await page.goto(`${house.portal}items/${item}`);
    await page.getByRole('heading', { name: '办理信息' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText(/工作日内一次告知全部要补的内容/).isVisible(), 'answers are open on paper');
    await page.emulateMedia({ media: null });
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    assert.ok(sheets !== undefined && sheets <= 2, `${item} takes ${sheets} pages`);
  }
});
