import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../kernel/case.ts';
import { holder } from '../../kernel/holder.ts';
import { programme } from './index.ts';
import { assist } from './loop.ts';
import { applicant, at, calls, hall, lands, tale } from './tale.ts';

const route = [{ what: 'fill in the form', unit: 'hall' }];
const grounds = { reason: 'it is theirs', basis: ['own:duty list'] };

/** An order that is asked for and planned; the power of attorney and the agreement are left to the story. */
const planned = (kind: 'help' | 'agency') => {
  const story = tale(assist);
  story.act('2026-03-02T09:00:00', applicant, 'ask', { kind, need: 'a licence' });
  story.act('2026-03-02T10:00:00', hall, 'take-on');
  story.act('2026-03-02T11:00:00', hall, 'contact', { method: 'telephone' });
  story.act('2026-03-03T10:00:00', hall, 'propose', { route, readyOn: '2026-03-10' });
  return story;
};
const agreed = (kind: 'help' | 'agency' = 'help') => {
  const story = planned(kind);
  story.act('2026-03-03T15:00:00', applicant, 'agree');
  return story;
};
const handed = () => {
  const story = agreed();
  story.act('2026-03-04T10:00:00', hall, 'do-step', { done: 'filed', result: 'a receipt' });
  story.act('2026-03-05T10:00:00', hall, 'hand-over', { result: 'filed', handed: 'the receipt' });
  return story;
};

test('an order goes from the asking to the word of the person, and every step has its holder and its clock', () => {
  const story = handed();
  assert.equal(holder(assist, story.now())?.unit, 'hall');
  assert.equal(story.act('2026-03-05T12:00:00', applicant, 'confirm', { finished: true }).refusal, null);
  assert.equal(story.now().ending, 'confirmed');
  assert.deepEqual([story.now().facts['handedOverOn'], story.now().facts['confirmedBy']], ['2026-03-05', 'click']);
  assert.deepEqual(
    story.now().rights.map(({ right }) => right),
    ['service'],
  );
});

test('a name within half a working day, a call within one, a route map within three; whoever is late is told on every day', () => {
  const story = tale(assist);
  story.act('2026-03-02T09:00:00', applicant, 'ask', { kind: 'help', need: 'a licence' });
  story.wait('2026-03-06T12:00:00');
  const acts = story.history.map(({ act }) => act);
  assert.ok(acts.includes('miss-assignment'));
  assert.equal(acts.filter((act) => act === 'miss-plan').length, 1);
  assert.ok(acts.filter((act) => act === 'remind').length >= 2);
  assert.equal(story.now().state, 'requested');
  assert.equal(story.history.find(({ act }) => act === 'miss-assignment')?.legal?.slice(0, 10), '2026-03-02');
  assert.ok(story.now().papers.some(({ paper }) => paper === 'overdue-explanation'));
});

test('whoever stands at the counter is helped there and then, and signs', () => {
  const story = tale(assist);
  story.act('2026-03-02T09:00:00', hall, 'ask', { kind: 'help', need: 'a form' });
  story.act('2026-03-02T09:10:00', hall, 'help-at-once', { done: 'filled in', result: 'filed', handed: 'a receipt' });
  assert.equal(story.act('2026-03-02T09:12:00', hall, 'note-signature').refusal?.kind, 'input-missing');
  story.act('2026-03-02T09:12:00', hall, 'note-signature', { files: ['f-1'] });
  assert.equal(story.now().ending, 'confirmed');
  assert.equal(story.now().facts['confirmedBy'], 'signature');
});

test('what staff offer begins only with a yes, and no answer ends it', () => {
  const offered = () => {
    const story = tale(assist);
    story.act('2026-03-02T09:00:00', hall, 'ask', { kind: 'help', need: 'a licence', offered: true });
    return story;
  };
  const silent = offered();
  assert.equal(silent.act('2026-03-02T09:30:00', hall, 'take-on').refusal?.kind, 'not-now');
  silent.wait('2026-03-10T09:00:00');
  assert.equal(silent.now().ending, 'lapsed');
  const taken = offered();
  taken.act('2026-03-03T09:00:00', applicant, 'accept');
  assert.equal(taken.now().state, 'requested');
  assert.equal(taken.now().facts['requestedOn'], '2026-03-03');
});

test('nobody acts in the name of another without a power of attorney that names him', () => {
  const story = agreed('agency');
  const step = { done: 'filed', result: 'a receipt', files: ['f-2'] };
  assert.equal(story.act('2026-03-04T09:00:00', hall, 'act-for', step).refusal?.kind, 'guard');
  assert.equal(
    story.act('2026-03-04T09:05:00', applicant, 'authorise', { signedOn: '2026-03-04' }).refusal?.kind,
    'input-missing',
  );
  story.act('2026-03-04T09:10:00', applicant, 'authorise', { signedOn: '2026-03-04', files: ['f-1'] });
  assert.equal(story.act('2026-03-04T09:20:00', hall, 'act-for', step).refusal, null);
  // Another takes the order over: the power names the one before.
  story.act('2026-03-04T10:00:00', hall, 'offer', { unit: 'land', reason: 'theirs' });
  story.act('2026-03-04T11:00:00', lands, 'take-over');
  assert.equal(story.act('2026-03-04T11:10:00', lands, 'act-for', step).refusal?.kind, 'guard');
  story.act('2026-03-04T11:20:00', lands, 'do-step', { done: 'called', result: 'agreed' });
  story.act('2026-03-04T11:30:00', lands, 'authorise', { signedOn: '2026-03-04', files: ['f-3'] });
  assert.equal(story.act('2026-03-04T11:40:00', lands, 'act-for', step).refusal, null);
});

test('where only help was asked for, no power of attorney is taken: the person remains the applicant', () => {
  const story = agreed('help');
  const power = { signedOn: '2026-03-04', files: ['f-1'] };
  assert.equal(story.act('2026-03-04T09:10:00', applicant, 'authorise', power).refusal?.kind, 'guard');
  const step = { done: 'filed', result: 'a receipt', files: ['f-2'] };
  assert.equal(story.act('2026-03-04T09:20:00', hall, 'act-for', step).refusal?.kind, 'guard');
});

test('whoever helps is replaced by offer and acceptance, and by nobody who takes it', () => {
  const story = agreed();
  assert.equal(
    story.act('2026-03-04T09:00:00', lands, 'do-step', { done: 'x', result: 'y' }).refusal?.kind,
    'not-yours',
  );
  const mate: Actor = { ...hall, person: 'another-clerk' } as Actor;
  assert.equal(
    story.act('2026-03-04T09:01:00', mate, 'do-step', { done: 'x', result: 'y' }).refusal?.kind,
    'not-yours',
  );
  const ready = story.now().clocks['ready']?.due;
  story.act('2026-03-04T10:00:00', hall, 'offer', { unit: 'land', reason: 'theirs' });
  assert.equal(holder(assist, story.now())?.unit, 'hall');
  story.act('2026-03-04T11:00:00', lands, 'take-over');
  assert.equal(holder(assist, story.now())?.unit, 'land');
  assert.equal(story.now().clocks['ready']?.due, ready);
  assert.equal(story.now().state, 'working');
});

test('silence on an offer goes to the alliance office, which rules with a reason', () => {
  const story = agreed();
  story.act('2026-03-04T10:00:00', hall, 'offer', { unit: 'land', reason: 'theirs' });
  story.wait('2026-03-06T08:00:00');
  assert.equal(story.now().state, 'contested');
  assert.deepEqual(story.now().returns, [{ unit: 'land', how: 'silent' }]);
  const office = at('bureau', 'office');
  assert.equal(
    story.act('2026-03-06T09:00:00', office, 'rule-again', { unit: 'land' }).refusal?.kind,
    'reason-missing',
  );
  story.act('2026-03-06T09:00:00', office, 'rule-again', { ...grounds, unit: 'land' });
  assert.equal(story.now().state, 'working');
  assert.equal(holder(assist, story.now())?.unit, 'land');
});

test('the plan waits for the person, may be changed at a wish, and ends where no answer comes', () => {
  const story = planned('help');
  assert.equal(story.act('2026-03-03T11:00:00', hall, 'do-step', { done: 'x', result: 'y' }).refusal?.kind, 'not-now');
  story.act('2026-03-03T12:00:00', applicant, 'ask-change', { wish: 'on Friday' });
  assert.equal(story.now().state, 'contacted');
  story.act('2026-03-03T15:00:00', hall, 'propose', { route, readyOn: '2026-03-13' });
  story.wait('2026-03-11T09:00:00');
  assert.equal(story.now().ending, 'lapsed');
});

test('later than the plan said is told on paper and looked at every day', () => {
  const story = agreed();
  assert.equal(story.now().clocks['ready']?.due.slice(0, 10), '2026-03-10');
  story.wait('2026-03-12T09:00:00');
  assert.ok(story.history.some(({ act }) => act === 'miss-ready'));
  assert.equal(story.now().state, 'working');
});

test('silence of the person ends it as what it is: nobody confirms for him', () => {
  const story = handed();
  assert.equal(story.act('2026-03-06T09:00:00', hall, 'confirm', { finished: true }).refusal?.kind, 'not-yours');
  story.wait('2026-03-13T09:00:00');
  assert.equal(story.now().ending, 'unconfirmed');
  assert.equal(story.now().facts['confirmedOn'], undefined);
  assert.equal(story.now().facts['silentOn'], '2026-03-12');
  assert.ok(story.now().papers.some(({ paper }) => paper === 'unconfirmed-notice'));
});

test('a call confirms only from outside the unit that helped', () => {
  const story = handed();
  const finished = { finished: true, note: 'says it is done' };
  assert.equal(
    story.act('2026-03-06T09:00:00', at('hall', 'office'), 'call-back', finished).refusal?.kind,
    'not-yours',
  );
  story.act('2026-03-06T09:00:00', calls, 'call-back', finished);
  assert.equal(story.now().ending, 'confirmed');
});

test('not done yet means again, with days of its own', () => {
  const story = handed();
  story.act('2026-03-06T09:00:00', applicant, 'confirm', { finished: false });
  assert.equal(story.now().state, 'working');
  assert.equal(story.now().clocks['redo']?.due.slice(0, 10), '2026-03-11');
  story.act('2026-03-09T09:00:00', hall, 'hand-over', { result: 'really', handed: 'all of it' });
  assert.equal(story.now().state, 'handed-over');
});

test('the person may cancel at any time', () => {
  for (const story of [planned('help'), agreed('agency'), handed()]) {
    assert.equal(story.act('2026-03-05T11:00:00', applicant, 'withdraw').refusal, null);
    assert.equal(story.now().ending, 'withdrawn');
  }
});

test('one order is one in the figures, and every paper says that it costs nothing', () => {
  const story = handed();
  story.act('2026-03-05T12:00:00', applicant, 'confirm', { finished: true });
  const counted = (name: string): number => {
    const figure = programme.figures.find((one) => one.name === name);
    return story.standings.reduce((sum, { event, standing }) => sum + (figure?.count(event, standing) ?? 0), 0);
  };
  assert.deepEqual(
    ['assist.requested', 'assist.served', 'assist.confirmed', 'assist.unconfirmed'].map(counted),
    [1, 1, 1, 0],
  );
  for (const loop of programme.loops)
    for (const paper of Object.keys(loop.papers)) {
      assert.match(programme.words.zh[`${loop.name}.told.${paper}`] ?? '', /免费/);
      assert.match(programme.words.en[`${loop.name}.told.${paper}`] ?? '', /free of charge/);
    }
});

test('the route map is on paper step by step, with its unit and what to bring', () => {
  const story = planned('help');
  const entry = story.standings.find(({ event }) => event.act === 'propose');
  assert.ok(entry);
  const paper = programme.papers['assist']?.['route-map']?.({
    ...entry,
    words: programme.words.en,
    unitName: (unit) => `the ${unit}`,
  });
  assert.deepEqual(paper?.list?.rows, [['fill in the form', 'the hall']]);
});
