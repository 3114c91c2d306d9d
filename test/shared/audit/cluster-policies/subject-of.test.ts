import { expect, it } from '@jest/globals';
import { readKyvernoPolicy } from '../../../../shared/audit/cluster-policies/read-kyverno-policies.ts';
import { subjectOf, targetOf } from '../../../../shared/audit/cluster-policies/subject-of.ts';
import {
  deploymentText,
  firstObject,
  kyvernoText,
  podText,
} from '../../../support/cluster-policies.ts';

const [policy] = readKyvernoPolicy(firstObject(kyvernoText('true')));

it('subjectOf returns the pod template of a controller as the object', () => {
  if (policy === undefined) throw new Error('the text has a policy');
  const { match, target } = targetOf(policy, firstObject(deploymentText('{ a: 1 }')), []);
  expect(match).toBe(true);
  expect(subjectOf(target, [])['object']).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { labels: { a: 'b' } },
    spec: { a: 1n },
  });
});

it('subjectOf returns the request and, if the files contain it, the namespace object', () => {
  const space = firstObject('apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n');
  const target = { object: firstObject(podText('{}')), template: [] };
  expect(subjectOf(target, [space])).toMatchObject({
    oldObject: null,
    request: {
      operation: 'CREATE',
      name: 'web',
      namespace: 'shop',
      resource: { resource: 'pods' },
    },
    namespaceObject: { metadata: { name: 'shop' } },
  });
  expect(subjectOf(target, [])).not.toHaveProperty('namespaceObject');
});
