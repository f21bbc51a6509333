import { dateWords } from '../../kernel/day-words.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { planned, type StageCode } from '../../programmes/key-project/template.ts';
import { dictionary } from '../dictionary.ts';
import { unitView } from '../directory.ts';
import type { Sheet } from '../document/sheet.ts';
import type { Reader } from '../present/reader.ts';
import { say } from '../say.ts';
import type { ProjectView } from './view.ts';

/** The pack of a stage: the route through it, and for each item its list, its blank form and a sample. */
export const packSheets = (view: ProjectView, code: StageCode, reader: Reader): readonly Sheet[] => {
  const { language, directory } = reader;
  const words = dictionary[language];
  const stage = view.plan.find((one) => one.code === code);
  if (stage === undefined) return [];
  const day = dayOfMoment(reader.now);
  const word = (key: string, values: Readonly<Record<string, string>> = {}) => say(words[`pack.${key}`] ?? key, values);
  const name = word(`stage.${code}`);
  const base: Sheet = {
    language,
    unit: unitView(directory, 'approval-bureau', language).name,
    number: `${view.number}-${code}`,
    title: word('title', { stage: name }),
    to: null,
    plain: word('plain', { project: view.title }),
    lines: [],
    list: null,
    parts: [],
    day,
    on: dateWords(day, language),
    seal: '',
    mark: null,
    verify: null,
    notes: [word('free')],
  };
  const called = view.agents.map(({ name: person, unit }) => `${person} · ${unit.name} · ${unit.phone ?? ''}`);
  const route: Sheet = {
    ...base,
    lines: [
      { term: word('project'), text: view.title },
      { term: word('lead'), text: `${stage.lead.name} · ${stage.lead.phone ?? ''}` },
      ...called.map((text) => ({ term: word('agent'), text })),
    ],
    list: {
      count: words['paper.count'] ?? '',
      heads: ['item', 'first', 'days'].map((head) => word(`head.${head}`)),
      rows: stage.entries.map((entry) => [
        entry.title,
        entry.needsTitles.join(language === 'zh' ? '、' : ', ') || word('at-once'),
        word('days', { days: String(planned(entry.key)?.days ?? '') }),
      ]),
    },
  };
  const items = stage.entries.flatMap((entry) => {
    const item = directory.items.get(entry.key);
    return item === undefined ? [] : [itemSheet(base, item, entry.title, language, word, words['paper.count'] ?? '')];
  });
  return [route, ...items];
};

type Word = (key: string, values?: Readonly<Record<string, string>>) => string;

const itemSheet = (
  base: Sheet,
  item: JsonObject,
  title: string,
  language: 'zh' | 'en',
  word: Word,
  count: string,
): Sheet => {
  const materials = records(item['materials']);
  const nameOf = (one: JsonObject) => String((language === 'en' ? one['nameEn'] : null) ?? one['name'] ?? '');
  const lines = (one: JsonObject, field: string) => (Array.isArray(one[field]) ? one[field].map(String) : []);
  const parts = materials.flatMap((one) => [
    {
      title: word('blank', { material: nameOf(one) }),
      lines: lines(one, 'blank').map((line) => `${line}：________________`),
    },
    { title: word('sample', { material: nameOf(one) }), lines: lines(one, 'sample') },
  ]);
  return {
    ...base,
    title,
    plain: word('item-plain'),
    list: {
      count,
      heads: ['material', 'copies', 'accept'].map((head) => word(`head.${head}`)),
      rows: materials.map((one) => [nameOf(one), String(one['copies'] ?? ''), String(one['accept'] ?? '')]),
    },
    parts: parts.filter((part) => part.lines.length > 0),
  };
};

const records = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value)
    ? value.filter((one): one is JsonObject => typeof one === 'object' && one !== null && !Array.isArray(one))
    : [];
