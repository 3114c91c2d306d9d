import { expect, it } from '@jest/globals';
import { readKyvernoPolicy } from '../../../../shared/audit/cluster-policies/read-kyverno-policies.ts';
import { firstObject, kyvernoText, podText } from '../../../support/cluster-policies.ts';

it('readKyvernoPolicy reads the rules that contain expressions', () => {
  const [policy] = readKyvernoPolicy(firstObject(kyvernoText('object.a')));
  expect(policy).toMatchObject({
    name: 'no-host',
    rule: 'host',
    isEnforced: true,
    program: { validations: [{ expression: 'object.a', message: 'Pods must not use the host.' }] },
  });
  expect(policy?.controllers).toHaveLength(7);
  expect(policy?.matches(firstObject(podText('{}')), [])).toBe(true);
});

it.each([
  ['kinds: [Pod, Service]', ''],
  ['kinds: [Pod], names: [a]', ''],
  ['kinds: [Pod]', ', annotations: { pod-policies.kyverno.io/autogen-controllers: none }'],
])('readKyvernoPolicy does not extend a rule with %s%s to controllers', (match, more) => {
  const text = kyvernoText('true', match).replace('name: no-host', `name: no-host${more}`);
  expect(readKyvernoPolicy(firstObject(text))).toMatchObject([{ controllers: [] }]);
});

it('readKyvernoPolicy omits rules without expressions', () => {
  const text = kyvernoText('true').replace(/validate:.*/, 'validate: { pattern: {} }');
  expect(readKyvernoPolicy(firstObject(text))).toEqual([]);
});
