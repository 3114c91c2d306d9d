import { expect, it } from '@jest/globals';
import { readPolicies } from '../../../../shared/audit/cluster-policies/read-policies.ts';
import {
  admissionText,
  kyvernoText,
  podText,
  yamlFile,
} from '../../../support/cluster-policies.ts';

it('readPolicies reads the policies and the objects in all files', () => {
  const kustomization = yamlFile(
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
    'kustomization.yaml',
  );
  const files = [
    yamlFile(admissionText('true')),
    yamlFile(kyvernoText('true'), 'k.yaml'),
    yamlFile(podText('{}'), 'p.yaml'),
    kustomization,
  ];
  const { policies, objects, problems } = readPolicies(files, () => true);
  expect(policies.map(({ source }) => source.kind)).toEqual([
    'ValidatingAdmissionPolicy',
    'ClusterPolicy',
  ]);
  expect(objects.map(({ kind }) => kind)).toEqual([
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ClusterPolicy',
    'Pod',
  ]);
  expect(problems).toEqual([]);
});

it('readPolicies reads no objects if there is no policy, and reports a policy that cannot be read', () => {
  expect(readPolicies([yamlFile(podText('{}'))], () => true).objects).toEqual([]);
  const broken = admissionText('true').replace(/ {2}validations:\n.*\n/, '');
  expect(readPolicies([yamlFile(broken)], () => true).problems).toMatchObject([
    { code: 'malformed' },
  ]);
});

it('readPolicies adds the policies in the base that the files lack, without the objects in the base', () => {
  const base = [yamlFile(admissionText('true')), yamlFile(podText('{}'), 'p.yaml')];
  const { policies, objects } = readPolicies([yamlFile(podText('{}'))], () => true, base);
  expect(policies).toMatchObject([{ name: 'no-host', isReplaced: true }]);
  expect(objects).toHaveLength(1);
  expect(readPolicies(base, () => true, base).policies).toHaveLength(1);
});
