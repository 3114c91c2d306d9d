import { expect, it } from '@jest/globals';
import { inspect } from '../../../shared/json/decode.ts';
import { AUDIT_FAIL_ON, auditSectionSchema } from '../../../shared/model/audit-policy.ts';

it('the schema of the section `audit` accepts every value of `fail-on`', () => {
  for (const value of AUDIT_FAIL_ON) {
    expect(inspect(auditSectionSchema, { 'fail-on': value }).issues).toEqual([]);
  }
});

it('the schema of the section `audit` rejects a glob as the baseline', () => {
  expect(inspect(auditSectionSchema, { baseline: '*.json' }).issues).toMatchObject([
    { where: 'baseline' },
  ]);
});
