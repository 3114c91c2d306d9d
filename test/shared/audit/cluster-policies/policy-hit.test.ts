import { expect, it } from '@jest/globals';
import { fieldIn, hitOf } from '../../../../shared/audit/cluster-policies/policy-hit.ts';
import { readKyvernoPolicy } from '../../../../shared/audit/cluster-policies/read-kyverno-policies.ts';
import { firstObject, kyvernoText, podText } from '../../../support/cluster-policies.ts';

it.each<[string, readonly string[], readonly string[]]>([
  ['!object.spec.?hostNetwork.orValue(false)', [], ['spec', 'hostNetwork']],
  ['has(object.metadata.labels)', [], ['metadata', 'labels']],
  [
    'object.spec.containers.all(c, c.x)',
    ['spec', 'template'],
    ['spec', 'template', 'spec', 'containers'],
  ],
  ['variables.x', [], []],
])('fieldIn finds the first field that the expression %s reads', (expression, template, keys) => {
  expect(fieldIn(expression, template)).toEqual(keys);
});

it('hitOf puts the policy message on one line, and appends the computed message to the detail', () => {
  const text = kyvernoText('object.a').replace(
    'Pods must not use the host.',
    'Line one.\n\n        Line two.',
  );
  const [policy] = readKyvernoPolicy(firstObject(text));
  if (policy === undefined) throw new Error('the text has a policy');
  const target = { object: firstObject(podText('{}')), template: [] };
  const { rule, hit } = hitOf(policy, target, { validation: 0, message: 'size 6' });
  expect(rule.title).toMatch(/^Line one\..*Line two$/);
  expect(hit.detail).toBe('Pod web violates the policy no-host in deploy/app.yaml. size 6');
});
