import { expect, it } from '@jest/globals';
import { inspect } from '../../../shared/json/decode.ts';
import { customRuleSchema } from '../../../shared/model/custom-rule.ts';

const RULE = { id: 'a', title: 't', severity: 'low', on: 'workflow/job', condition: 'true' };

it('the schema of a custom rule accepts the optional keys', () => {
  const given = {
    at: 'spec.replicas',
    files: ['deploy'],
    kinds: ['Job'],
    controls: { ssdf: ['1'] },
  };
  expect(inspect(customRuleSchema, { ...RULE, ...given })).toMatchObject({
    value: { at: ['spec.replicas'] },
    issues: [],
  });
});

it.each([
  [{ id: 'Team_Label' }],
  [{ id: 'secret/x' }],
  [{ title: 'two\nlines' }],
  [{ severity: 'off' }],
  [{ on: 'secret' }],
  [{ condition: undefined }],
  [{ kinds: [] }],
  [{ files: ['../x'] }],
])('the schema of a custom rule rejects %j', (given) => {
  expect(inspect(customRuleSchema, { ...RULE, ...given }).issues.length).toBeGreaterThan(0);
});
