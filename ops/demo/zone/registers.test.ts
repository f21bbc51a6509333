import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validator } from '../../../api/validate.ts';
import type { Register } from '../../../kernel/register.ts';
import { programme } from '../../../programmes/zone/index.ts';
import { legalBasis } from '../../../programmes/zone/legal-basis.ts';
import { serviceItem } from '../../../programmes/zone/service-item.ts';
import { zone } from './index.ts';

const data: Readonly<Record<string, readonly object[]>> = {
  unit: zone.units,
  person: zone.people,
  'named-post': zone.namedPosts,
  'legal-basis': zone.laws,
  'service-item': zone.items,
  place: zone.places,
  proposal: zone.proposals,
};

const faults = (register: Register, body: object) => validator(register.schema)(body);

test('every entry of the zone is one that its register allows, and no register is empty', () => {
  for (const register of programme.registers) {
    const entries = data[register.name] ?? [];
    // What the door writes by itself is empty until something happens.
    assert.ok(entries.length > 0 || register.changes.length === 0, register.name);
    for (const entry of entries) assert.deepEqual(faults(register, entry), [], JSON.stringify(entry));
  }
});

test('an item whose material cites nothing is refused, and the field is named', () => {
  const item = zone.items[0];
  assert.ok(item);
  const materials = item.materials.map((material, index) => (index === 1 ? { ...material, basis: [] } : material));
  assert.deepEqual(
    faults(serviceItem, { ...item, materials }).map(({ field }) => field),
    ['materials.1.basis'],
  );
});

test('an unverified place may not carry words, nor a verified one go without', () => {
  const words = zone.laws.find(({ certainty }) => certainty === 'verified');
  assert.notDeepEqual(faults(legalBasis, { ...words, certainty: 'likely' }), []);
  assert.notDeepEqual(faults(legalBasis, { ...words, text: null }), []);
});

test('the key field of a register never repeats', () => {
  for (const { name, key } of programme.registers) {
    const keys = (data[name] ?? []).map((entry) => Object.entries(entry).find(([field]) => field === key)?.[1]);
    assert.equal(new Set(keys).size, keys.length, name);
  }
});
