import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDraft } from '../data/draft.ts';
import { applySteps, materialState, stepAfter, writtenState } from './apply-step.ts';

const material = (id: string, necessity: '1' | '2' | '3', source: '10' | '20' = '10') => ({ id, necessity, source });
const file = { id: 'f1', name: '合同.pdf', type: 'application/pdf', size: 10 };

test('an application is who, about, each material, and a look at all answers', () => {
  assert.deepEqual(
    applySteps([material('contract', '1')]).map((one) => one.step),
    ['who', 'about', 'material', 'check'],
  );
  assert.deepEqual(stepAfter([material('contract', '1')], { step: 'about' }), {
    step: 'material',
    material: 'contract',
  });
  assert.deepEqual(stepAfter([material('contract', '1')], { step: 'material', material: 'contract' }), {
    step: 'check',
  });
});

test('what the system holds or only some need is not said to be missing', () => {
  assert.equal(materialState(material('permit', '1', '20'), emptyDraft), 'not-needed');
  assert.equal(materialState(material('attorney', '2'), emptyDraft), 'not-needed');
  assert.equal(materialState(material('promise', '3'), emptyDraft), 'later');
  assert.equal(materialState(material('contract', '1'), emptyDraft), 'open');
  assert.equal(materialState(material('contract', '1'), { about: {}, files: { contract: [file] } }), 'done');
});

test('a written page is begun with the first word and done when it was left by its button', () => {
  assert.equal(writtenState('about', emptyDraft, false), 'open');
  assert.equal(writtenState('about', { about: { purpose: '盖' }, files: {} }, false), 'begun');
  assert.equal(writtenState('about', { about: {}, files: {}, done: ['about'] }, false), 'done');
  assert.equal(writtenState('who', emptyDraft, true), 'done');
  assert.equal(writtenState('who', { ...emptyDraft, name: '王' }, false), 'done');
});
