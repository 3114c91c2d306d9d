import { expect, it } from '@jest/globals';
import { policyName, readProgram } from '../../../../shared/audit/cluster-policies/policy.ts';
import { firstObject } from '../../../support/cluster-policies.ts';

const KEYS = { conditions: 'matchConditions', validations: 'validations' };
const source = (spec: string, name = 'a') =>
  firstObject(`apiVersion: v1\nkind: X\nmetadata: { name: ${name} }\nspec: ${spec}\n`);

it('readProgram reads the expressions in a policy specification', () => {
  const object = source(
    '{ matchConditions: [{ name: n, expression: a }], validations: [{ expression: b, message: m }] }',
  );
  expect(readProgram(object.root.entries.get('spec')?.value, object, KEYS)).toEqual({
    conditions: [{ name: 'n', expression: 'a' }],
    variables: [],
    validations: [{ expression: 'b', message: 'm', messageExpression: undefined }],
  });
});

it.each(['{}', '{ validations: [{ message: m }] }'])(
  'readProgram rejects the specification %s with an error that states the line',
  (spec) => {
    const object = source(spec);
    const read = () => readProgram(object.root.entries.get('spec')?.value, object, KEYS);
    expect(read).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'deploy/app.yaml', line: 4 } }),
    );
  },
);

it('policyName returns a valid name, and throws an error if Kubernetes would reject the name', () => {
  expect(policyName(source('{}', 'no-root'))).toBe('no-root');
  expect(() => policyName(source('{}', '"a/../b"'))).toThrow('has no valid name');
});
