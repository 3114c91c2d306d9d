import { expect, it } from '@jest/globals';
import {
  isValidatingPolicy,
  readAdmissionPolicy,
  readValidatingPolicy,
} from '../../../../shared/audit/cluster-policies/read-admission-policies.ts';
import { readManifests } from '../../../../shared/audit/kubernetes/read-manifests.ts';
import { admissionText, firstObject, yamlFile } from '../../../support/cluster-policies.ts';

it('readAdmissionPolicy returns one policy for each binding, or a single policy if there is no binding', () => {
  const objects = readManifests(yamlFile(admissionText('true')), false);
  const [policy, binding] = objects;
  if (policy === undefined || binding === undefined) throw new Error('the text has two objects');
  const read = (...others: readonly (typeof policy)[]) =>
    readAdmissionPolicy(policy, [policy, ...others]).map(({ isEnforced }) => isEnforced);
  expect([read(), read(binding), read(binding, binding)]).toEqual([[false], [true], [true, true]]);
});

const validating = (resources: string, more = '') =>
  firstObject(`apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: a }
spec:
  ${more}
  matchConstraints: { resourceRules: [{ apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [${resources}] }] }
  validations: [{ expression: 'true' }]
`);

it.each<[string, string, boolean, number]>([
  ['pods', '', true, 7],
  ['pods', 'validationActions: [Audit]', false, 7],
  ['pods, services', '', true, 0],
  ['pods', 'autogen: { podControllers: { controllers: [deployments] } }', true, 1],
])(
  'readValidatingPolicy reads a policy for %s with the settings "%s": it is enforced (%s) and extended to %d controllers',
  (resources, more, isEnforced, count) => {
    const source = validating(resources, more);
    expect(isValidatingPolicy(source)).toBe(true);
    const [policy] = readValidatingPolicy(source);
    expect([policy?.isEnforced, policy?.controllers.length]).toEqual([isEnforced, count]);
  },
);

it('readValidatingPolicy omits policies that are not for Kubernetes objects', () => {
  expect(readValidatingPolicy(validating('pods', 'evaluation: { mode: JSON }'))).toEqual([]);
});
