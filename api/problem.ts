import { sayDays } from '../kernel/say-days.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Refusal } from '../kernel/case.ts';
import type { Language, Words } from '../kernel/programme.ts';
import { dictionary } from './dictionary.ts';
import { say } from './say.ts';
import type { Problem } from './view.ts';

/** Every kind of no that the door itself can say, with its status. RFC 9457 names them by `type`. */
export const problemStatus = {
  'not-found': 404,
  'sign-in-needed': 401,
  forbidden: 403,
  invalid: 400,
  unreadable: 400,
  'body-large': 413,
  'not-json': 415,
  'too-large': 413,
  'file-kind': 415,
  'file-phone-picture': 415,
  'file-broken': 422,
  'file-lying': 415,
  'file-bomb': 422,
  'file-infected': 422,
  'file-unscanned': 503,
  'upload-kind': 415,
  'upload-offset': 409,
  'upload-busy': 423,
  'too-many': 429,
  'wrong-code': 401,
  'wrong-password': 401,
  'wrong-pin': 404,
  'pin-too-often': 429,
  'no-seal-service': 409,
  'seal-not-yours': 403,
  'sealed-already': 409,
  'seal-failed': 502,
  'not-issued': 409,
  'verify-unknown': 404,
  'verify-too-often': 429,
  'moved-on': 412,
  refused: 409,
  'key-needed': 400,
  'version-needed': 428,
  'key-reused': 422,
  'foreign-origin': 403,
  'other-door': 403,
  'right-used': 409,
  'right-over': 409,
  'no-right': 409,
  'rated-unit': 403,
  'still-held': 409,
  'too-few-left': 409,
  'no-workbook': 415,
  'two-hands': 403,
  'proposal-away': 409,
  'administrator-exists': 409,
  'history-playing': 409,
  'consent-needed': 409,
  'calendar-ended': 409,
  'calendar-same-hand': 409,
  'calendar-uncounted': 409,
  'calendar-moved': 409,
  busy: 503,
  fault: 500,
} as const;

export type ProblemName = keyof typeof problemStatus;

export type FieldProblem = {
  readonly field: string;
  readonly keyword: string;
  readonly limit?: number | string;
  /** The place of a law that sets the rule, as it is printed. */
  readonly law?: string;
  /** What else the sentence names. */
  readonly values?: Readonly<Record<string, string | number>>;
};

export type ProblemDetails = {
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fields?: readonly FieldProblem[];
  readonly refusal?: Refusal;
  readonly sentence?: string;
  /** More members of the problem document. */
  readonly more?: JsonObject;
  readonly cause?: unknown;
};

/** Thrown by routes and answered as a problem document in the reader's language. */
export class DoorProblem extends Error {
  readonly problem: ProblemName;
  readonly details: ProblemDetails;
  constructor(problem: ProblemName, details: ProblemDetails = {}) {
    super(problem, { cause: details.cause });
    this.name = 'DoorProblem';
    this.problem = problem;
    this.details = details;
  }
}

/** The problem document (RFC 9457) for a kind of no, in one language. */
export const problemDocument = (
  name: ProblemName,
  language: Language,
  details: ProblemDetails = {},
  instance?: string,
): Problem => {
  const words = dictionary[language];
  const fields = details.fields?.map((fault) => ({
    field: fault.field,
    message: sayDays(faultWords(words, fault), language),
  }));
  const values = { ...details.values, count: fields?.length, sentence: details.sentence };
  return {
    ...details.more,
    type: `urn:jingxin:problem:${name}`,
    title: words[`problem.${name}`] ?? name,
    status: problemStatus[name],
    detail: sayDays(say(words[`problem.${name}.detail`] ?? '', values), language),
    ...(instance ? { instance } : {}),
    ...(fields ? { fields } : {}),
    ...(details.refusal ? { refusal: details.refusal } : {}),
  };
};

/** What is wrong with a field and what to do, with the law that says so. */
export const faultWords = (words: Words, { keyword, limit, law, values }: FieldProblem): string =>
  say(words[`field.${keyword}`] ?? words['field.other'] ?? '', { ...values, limit }) +
  (law === undefined ? '' : say(words['field.by-law'] ?? '', { law }));
