import assert from 'node:assert/strict';
import { test } from 'node:test';

import { programme as approval } from '../programmes/approval/index.ts';
import { programme as inquiry } from '../programmes/inquiry/index.ts';
import { programme as review } from '../programmes/review/index.ts';
import { programme as zone } from '../programmes/zone/index.ts';
import { readPaper } from './papers/paper.ts';
import { rows } from './papers/parts.ts';

const terms = rows(readPaper('docs/glossary.md').text);
const programmes = [inquiry, approval, review, zone];
const words = (language: 'zh' | 'en') =>
  Object.assign({}, ...programmes.map((programme) => programme.words[language])) as Readonly<Record<string, string>>;
const [zh, en] = [words('zh'), words('en')];

test('every term has its Chinese, its English and its identifier', () => {
  assert.ok(terms.length > 200);
  for (const { section, cells } of terms) {
    assert.equal(cells.length, 3, `${section}: ${cells.join()}`);
    assert.match(cells[0] ?? '', /\p{Script=Han}/u, `${section}: ${cells.join()}`);
    assert.match(cells[1] ?? '', /[A-Za-z]{2}/, `${section}: ${cells.join()}`);
    assert.match(cells[2] ?? '', /^`[A-Za-z][\w.-]*`$/, `${section}: ${cells.join()}`);
  }
});

test('no section names one thing twice', () => {
  const names = terms.map(({ section, cells }) => `${section}: ${cells[2]}`);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

/** The key in the dictionaries of a term that stands in the section of a loop or register. */
const keyOf = (section: string, identifier: string): string =>
  section.startsWith('register.') && identifier === 'name' ? section : `${section}.${identifier}`;

test('what the glossary calls the parts of loops and registers is what people see', () => {
  const sections = [
    ...programmes.flatMap(({ loops }) => loops.map(({ name }) => name)),
    ...zone.registers.map(({ name }) => `register.${name}`),
  ];
  for (const section of sections) {
    const own = terms.filter((term) => term.section === section);
    assert.ok(own.length > 3, `the glossary has no section ${section}`);
    for (const { cells } of own) {
      const key = keyOf(section, (cells[2] ?? '').replaceAll('`', ''));
      assert.deepEqual([cells[0], cells[1]], [zh[key], en[key]], key);
    }
  }
});

test('every state, ending, clock, seat, paper and act of the loops is in the glossary', () => {
  const listed = new Set(terms.map(({ section, cells }) => keyOf(section, (cells[2] ?? '').replaceAll('`', ''))));
  for (const { name, ...loop } of programmes.flatMap(({ loops }) => loops))
    for (const [word, parts] of Object.entries({
      state: loop.states,
      ending: loop.endings,
      clock: loop.clocks,
      seat: loop.seats,
      paper: loop.papers,
      act: loop.acts,
    }))
      for (const part of Object.keys(parts))
        assert.ok(listed.has(`${name}.${word}.${part}`), `the glossary lacks ${name}.${word}.${part}`);
});
