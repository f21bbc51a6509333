import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProjectCode } from '../../kernel/project-code.ts';
import { asksCode, formFor } from './code-asked.ts';
import { forms } from './forms.ts';

test('an item for projects only is applied for with the code of its project, in every loop that takes one', () => {
  for (const loop of ['approval', 'change', 'renewal']) {
    const form = forms[loop]?.['submit'];
    assert.ok(form, loop);
    assert.deepEqual(formFor(form, { projectOnly: false }), form);
    assert.ok(Object(formFor(form, { projectOnly: true })['required']).includes('projectCode'), loop);
  }
  assert.equal(asksCode(forms['approval']?.['notify'] ?? {}, { projectOnly: true }), false);
});

test('a code of a month or a length that is none is not one', () => {
  for (const code of ['2611-370800-04-01-123456', '2017-370800-48-03-000123']) assert.ok(isProjectCode(code), code);
  for (const code of ['2613-370800-04-01-123456', '2611-370800-04-01-12345', '', null]) assert.ok(!isProjectCode(code));
});
