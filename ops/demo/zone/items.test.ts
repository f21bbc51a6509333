import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemRules } from '../../../programmes/zone/item-rules.ts';
import { items } from './items.ts';
import { laws } from './laws.ts';
import { units } from './units.ts';

const listed = new Map(laws.map((law) => [law.id, law.certainty]));
const verified = (ids: readonly string[]) => ids.every((id) => listed.get(id) === 'verified');

test('there are at least thirty items, of all four stages and of everyday business', () => {
  assert.ok(items.length >= 30, String(items.length));
  for (const stage of ['1', '2', '3', '4']) assert.ok(items.filter((item) => item.stage === stage).length >= 2, stage);
  assert.ok(items.filter((item) => item.stage === undefined).length >= 20);
  assert.equal(new Set(items.map(({ key }) => key)).size, items.length);
  assert.equal(new Set(items.map(({ name }) => name)).size, items.length);
});

test('a promise is never longer than the law, is counted in the same unit, and is shorter wherever it can be', () => {
  for (const { key, promised, statutory } of items) {
    assert.equal(promised.unit, statutory.unit, key);
    assert.ok(promised.amount < statutory.amount || (promised.amount === 1 && statutory.amount === 1), key);
  }
});

test('every material, condition, limit and item cites a listed place of a law', () => {
  for (const { key, basis, materials, conditions, statutoryLaw } of items) {
    const cited = [
      basis,
      ...materials.map((material) => material.basis),
      ...conditions.map((condition) => condition.basis),
    ];
    assert.ok(
      cited.every((ids) => ids.length > 0),
      key,
    );
    for (const id of [...cited.flat(), ...(statutoryLaw === null ? [] : [statutoryLaw])])
      assert.ok(listed.has(id), `${key} cites ${id}, which is not in the table`);
  }
});

test('what rests on an unverified place is marked as unchecked, and nothing else is', () => {
  for (const item of items) {
    const doubtful = {
      statutory: item.statutoryLaw === null || !verified([item.statutoryLaw]),
      materials: !verified(item.materials.flatMap(({ basis }) => basis)),
      conditions: !verified(item.conditions.flatMap(({ basis }) => basis)),
      basis: !verified(item.basis),
      fees: !verified(item.fees.flatMap((fee) => fee.basis)),
    };
    const expected = Object.entries(doubtful).flatMap(([field, is]) => (is ? [field] : []));
    assert.deepEqual(item.unchecked, ['taskCode', ...expected], item.key);
  }
});

test('three to eight materials, each once, one of them major, and what an authority already has is not demanded', () => {
  for (const { key, materials } of items) {
    assert.ok(materials.length >= 3 && materials.length <= 8, `${key} has ${materials.length}`);
    assert.equal(new Set(materials.map(({ id }) => id)).size, materials.length, key);
    assert.ok(
      materials.some(({ major }) => major),
      key,
    );
    assert.ok(
      materials.every(({ major, necessity }) => !major || necessity === '1'),
      key,
    );
    assert.ok(
      materials.every(
        ({ copies, necessity, accept }) => !accept.endsWith('无需提交') || (copies === 0 && necessity === '2'),
      ),
      key,
    );
  }
});

test('every application form is there blank and as a filled sample, and no form costs anything', () => {
  const forms = items.flatMap(({ materials }) => materials.filter(({ id }) => id === 'application'));
  assert.ok(forms.length > 40);
  for (const { name, blank, sample, fillIn } of forms) {
    assert.ok(blank && sample && fillIn, name);
    // The sample fills the very lines of the blank form, and the form has none beside them.
    assert.ok(blank.length > 0 && sample.length === blank.length, name);
    assert.ok(
      sample.every((line, at) => line.startsWith(blank[at] ?? '-')),
      name,
    );
  }
  assert.ok(items.every(({ fees }) => fees.every((fee) => !/表|文本|工本/.test(fee.name))));
});

test('who decides does not supervise, and complaints go to neither', () => {
  const phone = new Map(units.map((unit) => [unit.unit, unit.phone]));
  for (const item of items) {
    assert.notEqual(item.decidingUnit, item.supervisingUnit, item.key);
    for (const unit of [
      item.implementing,
      item.handlingUnit,
      item.decidingUnit,
      item.supervisingUnit,
      item.issuingUnit,
    ])
      assert.ok(phone.has(unit), `${item.key}: ${unit}`);
    assert.notEqual(item.complaintPhone, phone.get(item.decidingUnit), item.key);
    assert.notEqual(item.complaintPhone, phone.get(item.supervisingUnit), item.key);
  }
});

test('every item keeps the rules of its register, its codes with their checks among them', () => {
  for (const item of items) assert.deepEqual(itemRules(JSON.parse(JSON.stringify(item))), [], item.key);
  for (const code of ['basicCode', 'taskCode', 'businessCode'] as const)
    assert.equal(new Set(items.map((item) => item[code])).size, items.length, code);
});

test('a construction permit has seven days from receipt by 建筑法 art. 8, other permits their law’s or twenty from acceptance', () => {
  const permit = items.find(({ key }) => key === 'construction-permit');
  assert.deepEqual([permit?.statutory.amount, permit?.statutoryStart, permit?.statutoryLaw], [7, 'received', 'CL8-2']);
  for (const item of items.filter(({ statutoryLaw }) => statutoryLaw === 'AL42-1')) {
    assert.deepEqual(
      [item.statutory, item.statutoryStart, item.regime],
      [{ amount: 20, unit: 'workday' }, 'accepted', 'permit'],
      item.key,
    );
  }
});
