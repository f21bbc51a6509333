import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { promises } from '../kernel/promises.ts';
import type { PromiseName } from '../kernel/promises.ts';
import { refuse } from '../kernel/refuse.ts';
import { people } from './demo/zone/people.ts';
import { zone } from './demo/zone/index.ts';
import { readPaper, readPapers } from './papers/paper.ts';
import { blocks, headings, links, rows, spans } from './papers/parts.ts';
import { root } from './root.ts';

const papers = await readPapers();
const english = readPaper('README.md').text;
const chinese = readPaper('README.zh-CN.md').text;
const sourceOf = (...patterns: readonly string[]): string =>
  globSync(patterns, { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');

test('every page that a paper links is there', () => {
  for (const { path, text } of papers)
    for (const to of links(text).filter((link) => !link.includes('://'))) {
      assert.ok(!to.startsWith('/'), `${path} links ${to}, which is a place of one machine`);
      assert.ok(existsSync(join(root, dirname(path), to)), `${path} links ${to}, which is not there`);
    }
});

test('every file and folder that a paper names is there', () => {
  const isPath = (span: string): boolean =>
    /^[\w*./-]+$/.test(span) && (/\w\/$/.test(span) || /[\w*]\.(?:tsx?|mjs|sql|css|json|md)$/.test(span));
  for (const { path, text } of papers)
    for (const span of spans(text).filter(isPath)) {
      const places = [
        span,
        join(dirname(path), span),
        join('programmes/inquiry', span),
        span.includes('*') ? `{kernel,store}/**/${span}` : span,
      ];
      assert.ok(globSync(places, { cwd: root }).length > 0, `${path} names ${span}, which is not there`);
    }
  for (const text of [english, chinese]) {
    const folders = blocks(text).flatMap((block) =>
      [...block.matchAll(/^([\w]+\/) {2,}/gm)].map(([, folder]) => folder ?? ''),
    );
    assert.ok(folders.length >= 8, 'the README shows the house');
    for (const folder of folders)
      assert.ok(existsSync(join(root, folder)), `the README shows ${folder}, which is not there`);
  }
});

test('every command that a paper names can be run, and both READMEs name them all', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = (text: string): ReadonlySet<string> =>
    new Set(
      [...spans(text), ...blocks(text)].flatMap((code) =>
        [...code.matchAll(/\bnpm (?:run )?([a-z:-]+)/g)].map(([, script]) => script ?? ''),
      ),
    );
  for (const { path, text } of papers)
    for (const script of named(text)) assert.ok(scripts[script], `${path} names npm ${script}, which is no command`);
  for (const text of [english, chinese]) assert.deepEqual([...named(text)].toSorted(), Object.keys(scripts).toSorted());
});

test('every picture of a README was taken by the command that takes them, and none lies about unused', () => {
  const shown = (text: string): readonly string[] =>
    [...text.matchAll(/<img src="docs\/screenshots\/([^"]+)"/g)].map(([, name]) => name ?? '');
  const taken = [...readFileSync(join(root, 'journeys/screenshots/shots.ts'), 'utf8').matchAll(/name: '([^']+)'/g)];
  for (const [text, language] of [
    [english, 'en'],
    [chinese, 'zh'],
  ] as const)
    assert.deepEqual([...shown(text)].toSorted(), taken.map(([, name]) => `${name}.${language}.png`).toSorted());
  for (const name of [...shown(english), ...shown(chinese)])
    assert.ok(existsSync(join(root, 'docs/screenshots', name)), `${name} is not there: npm run screenshots`);
});

test('the two READMEs link each other in their first line and are built alike', () => {
  assert.ok(links(english.split('\n')[0] ?? '').includes('README.zh-CN.md'));
  assert.ok(links(chinese.split('\n')[0] ?? '').includes('README.md'));
  assert.deepEqual(
    headings(chinese).map(({ level }) => level),
    headings(english).map(({ level }) => level),
  );
  assert.deepEqual(links(chinese).slice(1), links(english).slice(1));
  assert.deepEqual(
    rows(chinese).map(({ cells }) => cells.length),
    rows(english).map(({ cells }) => cells.length),
  );
  const code = (text: string): readonly string[] =>
    rows(text).map(({ cells }) =>
      cells
        .slice(0, 2)
        .flatMap((cell) => spans(cell))
        .join(),
    );
  assert.deepEqual(code(chinese), code(english));
});

test('both READMEs show the ten promises in their order, and no other', () => {
  for (const text of [english, chinese]) {
    const shown = rows(text).filter(({ cells }) => /^\d+$/.test(cells[0] ?? ''));
    assert.deepEqual(
      shown.map(({ cells }) => Number(cells[0])),
      promises.map((_, index) => index + 1),
    );
    for (const [index, promise] of promises.entries())
      assert.match(shown[index]?.cells[1] ?? '', new RegExp(promise.replace('-', ' ')));
  }
});

test('both READMEs name every setting, and only accounts of the demo zone', () => {
  const settings = ['ops/settings.ts', 'ops/message-settings.ts'].flatMap((file) =>
    [...sourceOf(file).matchAll(/(?:text|needed)\('([A-Z_]+)'\)/g)].map(([, name = '']) => name),
  );
  for (const text of [english, chinese]) {
    const first = rows(text).flatMap(({ cells }) => spans(cells[0] ?? ''));
    assert.deepEqual(first.filter((span) => /^[A-Z_]+$/.test(span)).toSorted(), [...new Set(settings)].toSorted());
    const accounts = first.filter((span) => /^[a-z]+-[a-z]+$/.test(span));
    assert.ok(accounts.length >= 5);
    for (const account of accounts)
      assert.ok(
        people.some((person) => person.account === account),
        `nobody has the account ${account}`,
      );
    assert.ok(spans(text).includes(zone.password));
  }
});

test('the table of promises names findings, refusals and constraints that exist, each beside its promise', () => {
  const table = rows(readPaper('ARCHITECTURE.md').text).filter(({ cells }) =>
    promises.includes(cells[0] as PromiseName),
  );
  assert.deepEqual(
    table.map(({ cells }) => cells[0]),
    promises,
  );
  const findings = sourceOf('kernel/sound/*.ts');
  const migrations = sourceOf('store/migrations/*.sql');
  for (const { cells } of table) {
    const [promise = '', found = '', refused = '', row = ''] = cells;
    const reports = spans(found).filter((span) => !span.startsWith('-'));
    for (const code of reports) assert.ok(findings.includes(`'${code}'`), `no finding has the code ${code}`);
    for (const kind of spans(refused))
      assert.equal(
        refuse(kind as Parameters<typeof refuse>[0], 'act').promise,
        promise,
        `${kind} keeps another promise`,
      );
    for (const constraint of spans(row).filter((span) => span.includes('_') && span !== 'recorded_at')) {
      assert.ok(constraint.startsWith(`${promise.replace('-', '_')}_`), `${constraint} does not carry its promise`);
      assert.match(migrations, new RegExp(`\\b${constraint}\\b`), `no constraint has the name ${constraint}`);
    }
  }
  const named = spans(table.map(({ cells }) => cells.join(' ')).join('\n'));
  const kinds = [...sourceOf('kernel/refuse.ts').matchAll(/^ {2}'?([a-z-]+)'?: '[a-z-]+',$/gm)].map(
    ([, kind]) => kind ?? '',
  );
  assert.ok(kinds.length > 30);
  const words = promises.map((promise) => promise.replace('-', '_')).join('|');
  const constraints = [
    ...migrations.matchAll(new RegExp(`(?:CONSTRAINT|POLICY|UNIQUE INDEX) ((?:${words})_\\w+)`, 'g')),
  ].map(([, name]) => name ?? '');
  for (const name of [...kinds, ...constraints])
    assert.ok(named.includes(name), `ARCHITECTURE.md does not name ${name}`);
});

test('every decision says its context, what was decided, and what follows', () => {
  const decisions = papers.filter(({ path }) => path.startsWith('docs/decisions/'));
  assert.ok(decisions.length >= 8);
  for (const { path, text } of decisions) {
    const parts = headings(text).filter(({ level }) => level === 2);
    assert.deepEqual(
      parts.map(({ title }) => title),
      ['Context', 'Decision', 'Consequences'],
      path,
    );
    for (const part of text.split(/^## .+$/m).slice(1)) assert.ok(part.trim().length > 80, `${path} has an empty part`);
  }
});
