import assert from 'node:assert/strict';
import test from 'node:test';
import type { Loop } from '../../kernel/loop.ts';
import { within } from '../../kernel/wind.ts';
import { programme } from './index.ts';

/** By state: the clocks whose day the sentence of the state itself may name. Every other date needs a sentence of its own. */
const own: Readonly<Record<string, readonly string[]>> = {
  received: ['notice', 'first-answer', 'promised'],
  correcting: ['correction'],
  corrected: ['notice', 'first-answer', 'promised'],
  reviewing: ['promised', 'statutory', 'jointly'],
  forwarded: ['promised', 'statutory', 'jointly'],
  'sent-up': ['above'],
  granted: ['delivery'],
  denied: ['delivery'],
  agreed: ['delivery'],
  refused: ['delivery'],
  verifying: ['verification'],
  mending: ['mending'],
  mended: ['looking'],
  standing: ['standing'],
  'repair-asked': ['repair'],
  examining: ['revocation'],
  told: ['statement', 'asking'],
  deciding: ['revocation', 'deregistration'],
  checking: ['deregistration'],
  asked: ['holding'],
  announced: ['holding'],
  heard: ['recording'],
  'one-year': ['after-denial'],
  'three-years': ['after-revocation'],
};
/** What somebody outside reads. */
const isRead = (loop: Loop): boolean => loop.serves !== null || loop.name === 'hearing';
const dates = programme.loops.filter(isRead).flatMap((loop) =>
  Object.keys(loop.states).flatMap((state) =>
    Object.entries(loop.clocks)
      .filter(([, clock]) => clock.kind === 'duty' && within(clock, state))
      .map(([clock]) => ({ loop: loop.name, state, clock })),
  ),
);

test('no date is told in the sentence of another: each that is not the state’s own has its own words', () => {
  assert.ok(dates.length > 50);
  for (const language of ['zh', 'en'] as const) {
    const words = programme.words[language];
    const untold = dates.filter(
      ({ loop, state, clock }) =>
        words[`${loop}.plain.${state}`]?.includes('{due}') &&
        !own[state]?.includes(clock) &&
        !words[`${loop}.plain.${state}.${clock}`] &&
        !words[`${loop}.plain.clock.${clock}`],
    );
    assert.deepEqual(untold, []);
  }
});

test('where silence accepts nothing, nobody is told that it does', () => {
  const { zh } = programme.words;
  const asked = programme.loops.filter(({ clocks }) => 'first-answer' in clocks);
  assert.ok(asked.length > 3);
  for (const { name } of asked) {
    const told = zh[`${name}.plain.received.first-answer`] ?? zh[`${name}.plain.received`];
    assert.ok(told && !told.includes('视为受理'), `${name}: ${told}`);
  }
});
