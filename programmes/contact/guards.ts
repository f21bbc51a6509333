import type { Guard } from '../../kernel/context.ts';
import { addDays } from '../../kernel/day.ts';
import type { Json } from '../../kernel/json.ts';

const listed = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** One consent of a person at a time: whoever has one changes it. */
const noOther: Guard = ({ standing }) => (standing?.given.subject?.open['contact'] ?? 0) === 0;

/** Nothing that was agreed is taken away, and nobody is called at hours that were not named. */
const wider: Guard = ({ standing }) => {
  const facts = standing?.facts ?? {};
  const has = (now: string, was: string) => listed(facts[was]).every((agreed) => listed(facts[now]).includes(agreed));
  return (
    has('purposes', 'purposesBefore') &&
    has('channels', 'channelsBefore') &&
    (facts['hours'] === facts['hoursBefore'] || facts['hours'] === 'any')
  );
};

/** This purpose and this way are agreed to, and nothing else about the same matter is planned already. */
const agreedTo: Guard = ({ input, standing }) => {
  const facts = standing?.facts ?? {};
  const open = standing?.children.filter(({ outcome, key }) => outcome === 'open' && key === input['about']) ?? [];
  return (
    listed(facts['purposes']).includes(input['purpose'] ?? null) &&
    listed(facts['channels']).includes(input['channel'] ?? null) &&
    open.length <= 1
  );
};

const spoken: Guard = ({ standing }) => ['telephone', 'visit'].includes(String(standing?.facts['channel']));
const written: Guard = ({ standing }) => ['in-app', 'sms', 'e-mail'].includes(String(standing?.facts['channel']));

/** Two tries came to nothing already: this is the third, and the last. */
const triedEnough: Guard = ({ standing }) => (standing?.done['note-attempt']?.times ?? 0) >= 2;

/** A visit is arranged for its own turn, not for the next. */
const soon: Guard = ({ standing }) => {
  const { turnOn, visitOn } = standing?.facts ?? {};
  return typeof turnOn === 'string' && String(visitOn) <= addDays(turnOn, 60);
};

export const guards = {
  contact: { 'no-other': noOther, wider, 'agreed-to': agreedTo },
  'follow-up': { spoken, written, 'tried-enough': triedEnough },
  improvement: {},
  'enterprise-visit': { soon },
};
