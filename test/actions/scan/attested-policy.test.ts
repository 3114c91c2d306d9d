import { expect, it } from '@jest/globals';
import { sbomPolicy } from '../../../actions/scan/attested-policy.ts';
import type { PolicySource } from '../../../shared/flows/policy/policy-source.ts';
import { signerInputs } from '../../../shared/flows/verification/inputs.ts';
import { readInputs } from '../../../shared/host/read-inputs.ts';
import { runRepository } from '../../../shared/host/run-repository.ts';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';
import { fakeHost } from '../../support/fake-host.ts';

const IDENTITY = 'https://github.com/o/r/.github/workflows/w.yml@refs/heads/main';

function policyBy(text: string, identity = '', source: Partial<PolicySource> = {}) {
  const host = fakeHost({ 'certificate-identity': identity }, { workspace: '/w' });
  const file = loadPolicy(Buffer.from(text), 'policy');
  const origin = { from: 'workspace', path: '.assay.yml' } as const;
  const read = { path: '/w/.assay.yml', bytes: undefined, file, origin, ...source };
  return sbomPolicy(readInputs({ inputs: signerInputs }, host), read, runRepository(host));
}

const FILE = `verify:
  identities: { ops: { key: ops.pub }, ci: { identity: '${IDENTITY}' } }
  evidence: [{ type: signature }, { type: sbom, signed-by: [ops], max-age-days: 9 }]`;
const WITHOUT_SBOM = FILE.replace(', { type: sbom, signed-by: [ops], max-age-days: 9 }', '');

it.each([
  ['the rules for SBOMs in the file', FILE, '', [['ops']]],
  [
    'one rule with all signers in a file without rules for SBOMs',
    WITHOUT_SBOM,
    '',
    [['ops', 'ci']],
  ],
  ['a rule for the signers in the inputs', '{}', IDENTITY, [[`input:${IDENTITY}`]]],
  ['the rules in the file and the inputs', FILE, IDENTITY, [['ops'], [`input:${IDENTITY}`]]],
])('sbomPolicy returns %s', (_, text, identity, signers) => {
  const { evidence } = policyBy(text, identity);
  expect(evidence.map(({ signedBy }) => signedBy)).toEqual(signers);
  expect(evidence.every(({ name }) => name === 'sbom')).toBe(true);
});

it('sbomPolicy throws an error if there is no signer or the policy is unreadable', () => {
  expect(() => policyBy('{}')).toThrow('No trusted identity is configured');
  const unreadable = { branch: 'main', message: 'no history', fix: 'Set fetch-depth: 2' };
  expect(() => policyBy('{}', IDENTITY, { unreadable })).toThrow('could not be read');
});
