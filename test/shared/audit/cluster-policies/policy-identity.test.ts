import { expect, it } from '@jest/globals';
import { policyIdentity } from '../../../../shared/audit/cluster-policies/policy-identity.ts';
import { readPolicies } from '../../../../shared/audit/cluster-policies/read-policies.ts';
import { admissionText, kyvernoText, yamlFile } from '../../../support/cluster-policies.ts';

const identityOf = policyIdentity();

function identities(text: string, path = 'a.yaml'): readonly string[] {
  return readPolicies([yamlFile(text, path)], () => true).policies.map(identityOf);
}

const ADMISSION = admissionText('object.spec.x == 1');

it('policyIdentity ignores the path and the format of a policy', () => {
  const other = ADMISSION.replace('apiVersion:', '# policy\napiVersion:  ');
  expect(identities(other, 'b.yaml')).toEqual(identities(ADMISSION));
});

it.each([
  admissionText('object.spec.x == 2'),
  admissionText('object.spec.x == 1', 'Audit'),
  ADMISSION.split('---\n')[0] ?? '',
])('policyIdentity differs for the policy %#', (text) => {
  expect(identities(text)).not.toEqual(identities(ADMISSION));
});

it('policyIdentity differs for each rule of a policy', () => {
  const rule = /^ {4}- name:[\s\S]*/m.exec(kyvernoText('true'))?.[0] ?? '';
  const [first, second] = identities(`${kyvernoText('true')}${rule.replace('host', 'other')}`);
  expect(second).toBeDefined();
  expect(first).not.toBe(second);
});
