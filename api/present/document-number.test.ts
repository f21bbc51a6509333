import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event, Standing } from '../../kernel/case.ts';
import { programme } from '../../programmes/approval/index.ts';
import { seriesOf } from '../../programmes/approval/series.ts';
import { documentNumber } from './document-number.ts';

const standing = (number: string) => ({ given: { number } }) as Standing;
const event = (seq: number, act: string, paper?: string) =>
  ({
    seq,
    act,
    effects: paper === undefined ? [] : [{ kind: 'paper', paper, to: 'applicant', release: '' }],
  }) as unknown as Event;
const numbered = (events: readonly Event[], seq: number, letters: string | null = '经示审批') =>
  documentNumber(standing('AP2026-000012'), events, { seq, paper: 'grant-decision' }, letters, '许准');

test('a decision is numbered as a document: letters, series, year in hexagonal brackets, place without leading zeros', () => {
  assert.equal(numbered([event(4, 'grant', 'grant-decision')], 4), '经示审批许准〔2026〕12号');
  assert.equal(numbered([event(4, 'grant', 'grant-decision')], 4, null), 'AP2026-000012-4', 'no letters, by its case');
});

test('the second of a kind in one case has a number of its own; what was undone within its minute keeps none', () => {
  const twice = [event(4, 'grant', 'grant-decision'), event(6, 'grant', 'grant-decision')];
  assert.deepEqual(
    [numbered(twice, 4), numbered(twice, 6)],
    ['经示审批许准〔2026〕12号', '经示审批许准〔2026〕12号之二'],
  );
  const undone = [event(4, 'grant', 'grant-decision'), event(5, 'undo'), event(6, 'grant', 'grant-decision')];
  assert.equal(numbered(undone, 6), '经示审批许准〔2026〕12号');
  const many = Array.from({ length: 21 }, (_, at) => event(at + 2, 'grant', 'grant-decision'));
  assert.deepEqual(
    [10, 12, 20, 21].map((nth) => numbered(many, nth + 1).split('之')[1]),
    ['十', '十二', '二十', '二十一'],
  );
});

test('every notice and decision of an approval has a series, and no two share one', () => {
  const all = programme.loops.flatMap((loop) =>
    Object.entries(loop.papers).map(([paper, { grounds }]) => ({
      at: `${loop.name} ${paper}`,
      grounds,
      series: seriesOf(loop.name, paper),
    })),
  );
  assert.deepEqual(
    all.filter(({ grounds, series }) => grounds && series === undefined).map(({ at }) => at),
    [],
  );
  const given = all.flatMap(({ series }) => series ?? []);
  assert.ok(given.length > 40);
  assert.deepEqual(
    given.filter((one, index) => given.indexOf(one) !== index),
    [],
  );
});
