import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validator } from '../../../api/validate.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { enterprise } from '../../../programmes/enterprise/enterprise.ts';
import { enterpriseRules } from '../../../programmes/enterprise/enterprise-rules.ts';
import { clause } from '../../../programmes/policy/clause.ts';
import { clauseRules } from '../../../programmes/policy/clause-rules.ts';
import { policy } from '../../../programmes/policy/policy.ts';
import { policyRules } from '../../../programmes/policy/policy-rules.ts';
import { enterprises } from '../load-zone.ts';
import { clauses } from './clauses.ts';
import { policies } from './policies.ts';

const checked = [
  [policy, policyRules, policies],
  [clause, clauseRules, clauses],
  [enterprise, enterpriseRules, enterprises],
] as const;

for (const [register, rules, entries] of checked)
  test(`every ${register.name} of the demonstration could have been signed: its schema and its rules hold`, () => {
    for (const entry of entries) {
      const body = JSON.parse(JSON.stringify(entry)) as JsonObject;
      assert.deepEqual([...validator(register.schema)(body), ...rules(body)], [], String(body[register.key]));
    }
  });
