import type { Leg, Wait } from './leg.ts';
import type { Topic } from './texts/topic.ts';

export type Asked = Topic & { readonly place: string | null };

export const minutes = (from: number, to: number): Wait => ({ minutes: [from, to] });
export const workdays = (from: number, to: number): Wait => ({ workdays: [from, to] });

/** The unit's own published duty, as the basis of what it answers. */
export const duty = (topic: Topic): readonly string[] => [`own:${topic.duty}，列入本单位公布的职责清单`];

/** Asked from a phone, or told to a clerk who writes it down. */
export const ask = (by: string, topic: Asked): Leg => ({
  wait: minutes(0, 0),
  by,
  opens: 'inquiry',
  input: () => ({
    kind: topic.kind,
    question: topic.question,
    ...(topic.place === null ? {} : { place: topic.place }),
  }),
});

export const offer = (by: string, topic: Topic, unit: string = topic.unit, wait: Wait = minutes(20, 200)): Leg => ({
  wait,
  by,
  act: 'offer',
  input: () => ({ unit, reason: `${topic.duty}属于该单位公布的职责，请核实后办理。` }),
});

export const take = (by: string): Leg => ({ wait: minutes(30, 300), by, act: 'take' });

export const giveBack = (by: string, reason: string): Leg => ({
  wait: minutes(60, 300),
  by,
  act: 'give-back',
  input: () => ({ reason, basis: ['own:本单位公布的职责清单'] }),
});

export const rule = (by: string, topic: Topic): Leg => ({
  wait: minutes(60, 240),
  by,
  act: 'rule',
  input: () => ({ unit: topic.unit, reason: `${topic.duty}由该单位承担，请直接答复来件人。`, basis: duty(topic) }),
});

export const reply = (by: string, topic: Topic, wait: Wait = workdays(1, 3)): Leg => ({
  wait,
  by,
  act: 'reply',
  input: () => ({ answer: topic.answer, reason: '经现场核实后答复。', basis: duty(topic) }),
});

export const callBack = (by: string, solved: boolean, satisfied: string, wait: Wait = workdays(1, 1)): Leg => ({
  wait,
  by,
  act: 'call-back',
  input: () => ({ solved, satisfied, method: 'telephone' }),
});
