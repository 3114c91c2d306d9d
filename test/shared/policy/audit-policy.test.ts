import { describe, expect, it } from '@jest/globals';
import { auditPolicyFrom, DEFAULT_AUDIT_POLICY } from '../../../shared/policy/audit-policy.ts';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';

const section = (text: string) => loadPolicy(Buffer.from(text), '.assay.yml').audit;

describe('auditPolicyFrom', () => {
  it('returns the defaults without inputs and without a file', () => {
    expect(auditPolicyFrom({})).toEqual({ policy: DEFAULT_AUDIT_POLICY, contested: [] });
  });

  it('uses the stricter value if the input and the file differ', () => {
    const file = section('audit: {profile: hardened, fail-on: low, scope: new}');
    const inputs = { profile: 'essential', failOn: 'never', scope: 'all' } as const;
    const { policy, contested } = auditPolicyFrom(inputs, file);
    expect(policy).toMatchObject({ profile: 'hardened', failOn: 'low', scope: 'all' });
    expect(contested.map(({ name }) => name)).toEqual(['profile', 'fail-on', 'scope']);
  });

  it('reads all keys of the file', () => {
    const file = section(`audit:
  inline: forbid
  templates: error
  rules: {DL3002: low, 'kubernetes/*': 'off'}
  registries: [ghcr.io/acme]
  kubernetes: {version: '1.30'}
  exclude: ['**/testdata/**']
  baseline: audit/baseline.json
  ignore:
    - {id: dockerfile/user-root, path: tools, reason: x, expires: 2027-01-31}
`);
    expect(auditPolicyFrom({}, file).policy).toEqual({
      ...DEFAULT_AUDIT_POLICY,
      inline: 'forbid',
      templates: 'error',
      rules: { DL3002: 'low', 'kubernetes/*': 'off' },
      registries: ['ghcr.io/acme/'],
      kubernetesVersion: '1.30',
      exclude: ['**/testdata/**'],
      baseline: 'audit/baseline.json',
      ignore: [
        { id: 'dockerfile/user-root', path: 'tools', reason: 'x', expires: '2027-01-31', line: 10 },
      ],
    });
  });

  it.each([
    ['an unknown key', 'audit: {profiles: all}'],
    ['an unknown severity', 'audit: {rules: {DL3002: severe}}'],
    ['a rule that is a sentence', "audit: {rules: {'no root': low}}"],
    ['a version without quotes', 'audit: {kubernetes: {version: 1.30}}'],
    ['an exception without a reason', 'audit: {ignore: [{id: DL3002}]}'],
    ['an exception for everything', "audit: {ignore: [{id: '*', reason: x}]}"],
    ['a path out of the folder', "audit: {exclude: ['../x']}"],
  ])('refuses %s', (_name, text) => {
    expect(() => section(text)).toThrow('is invalid');
  });
});
