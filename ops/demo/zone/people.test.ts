import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../../programmes/zone/roles.ts';
import { namedPosts } from './named-posts.ts';
import { people } from './people.ts';
import { units } from './units.ts';

const having = (unit: string, role: Role) =>
  people.filter((person) => person.unit === unit && person.roles.includes(role)).map(({ person }) => person);

test('the zone has twenty-four units, each with a telephone that cannot ring', () => {
  assert.equal(units.length, 24);
  assert.equal(new Set(units.map(({ unit }) => unit)).size, 24);
  assert.equal(new Set(units.map(({ phone }) => phone)).size, 24);
  for (const { phone } of units) assert.match(phone, /^0537-000\d{4}$/);
});

test('every unit has a clerk, a reviewer, somebody who decides, a head and a contact', () => {
  for (const { unit } of units)
    for (const role of ['clerk', 'reviewer', 'approver', 'head', 'contact'] as const)
      assert.ok(having(unit, role).length > 0, `${unit} has no ${role}`);
});

test('nobody reviews and decides, and nobody contacts a rater about a window of his own', () => {
  for (const { unit } of units) {
    const reviewers = having(unit, 'reviewer');
    const clerks = having(unit, 'clerk');
    assert.ok(
      having(unit, 'approver').every((person) => !reviewers.includes(person)),
      unit,
    );
    assert.ok(
      having(unit, 'contact').every((person) => !clerks.includes(person)),
      unit,
    );
  }
});

test('busy units can stand in for somebody who is away', () => {
  for (const unit of [
    'approval-bureau',
    'construction-transport-bureau',
    'market-supervision-bureau',
    'human-resources-bureau',
    'natural-resources-bureau',
  ])
    for (const role of ['clerk', 'reviewer', 'approver'] as const)
      assert.ok(having(unit, role).length >= 2, `${unit} has one ${role}`);
});

test('the three named posts lie in three units, each with people of the office', () => {
  assert.equal(new Set(namedPosts.map(({ unit }) => unit)).size, 3);
  for (const { unit } of namedPosts) assert.ok(having(unit, 'office').length >= 2, unit);
  assert.ok(having('general-office', 'supervisor').length >= 2);
  assert.equal(people.filter(({ roles }) => roles.includes('leader')).length, 1);
  assert.equal(people.filter(({ roles }) => roles.includes('sysadmin')).length, 1);
});

test('everybody is marked as invented, with a name and an account of his own', () => {
  assert.ok(people.every(({ fictional }) => fictional === true));
  assert.equal(new Set(people.map(({ account }) => account)).size, people.length);
  assert.equal(new Set(people.map(({ name }) => name)).size, people.length);
  assert.ok(people.every(({ unit }) => units.some((known) => known.unit === unit)));
});
