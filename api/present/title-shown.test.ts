import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Directory } from '../directory.ts';
import type { Visitor } from '../session/visitor.ts';
import { titleShown } from './title-shown.ts';

const directory: Directory = {
  units: new Map(),
  people: new Map(),
  laws: new Map(),
  items: new Map([['food', { key: 'food', name: '食品经营许可', nameEn: 'Food business licence' }]]),
  posts: {},
};
const party: Visitor = { kind: 'party', party: 'p1', name: '罗', phone: '13812345678' };
const clerk: Visitor = { kind: 'person', person: 'lin', unit: 'approval', roles: ['clerk'], name: '林' };

test('a case is called by its service item in the language of whoever reads it', () => {
  const reader = { directory, purpose: null };
  assert.equal(titleShown('食品经营许可', { ...reader, language: 'zh', visitor: party }), '食品经营许可');
  for (const visitor of [party, clerk])
    assert.equal(titleShown('食品经营许可', { ...reader, language: 'en', visitor }), 'Food business licence');
});

test('a stage of a project and a step in it are called in the language of whoever reads them', () => {
  const reader = { directory, purpose: null, visitor: clerk };
  const titles = ['施工许可', '竣工验收'];
  assert.deepEqual(
    titles.map((title) => titleShown(title, { ...reader, language: 'en' })),
    ['Construction permit', 'Completion'],
  );
  assert.equal(titleShown('施工许可', { ...reader, language: 'zh' }), '施工许可');
});

test('a question keeps its own words, and its numbers are masked for the staff until a purpose is named', () => {
  const asked = '请打13812345678找我';
  const seen = (visitor: Visitor, purpose: string | null) =>
    titleShown(asked, { directory, language: 'en', visitor, purpose });
  assert.equal(seen(party, null), asked);
  assert.equal(seen(clerk, '回访'), asked);
  assert.notEqual(seen(clerk, null), asked);
});
