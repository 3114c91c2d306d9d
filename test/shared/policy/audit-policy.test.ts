import { describe, expect, it } from '@jest/globals';
import { auditPolicyFrom, DEFAULT_AUDIT_POLICY } from '../../../shared/policy/audit-policy.ts';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';

const section = (text: string) => loadPolicy(Buffer.from(text), '.assay.yml').audit;

describe('auditPolicyFrom', () => {
  it('returns the defaults if there are neither inputs nor a policy file', () => {
    expect(auditPolicyFrom({})).toEqual({ policy: DEFAULT_AUDIT_POLICY, contested: [] });
  });

  it('uses the stricter value if the input and the file differ', () => {
    const file = section('audit: {profile: hardened, fail-on: low, scope: new}');
    const inputs = { profile: 'essential', failOn: 'never', scope: 'all' } as const;
    const { policy, contested } = auditPolicyFrom(inputs, file);
    expect(policy).toMatchObject({ profile: 'hardened', failOn: 'low', scope: 'all' });
    expect(contested.map(({ name }) => name)).toEqual(['profile', 'fail-on', 'scope']);
  });

  it('reads all keys in the file', () => {
    const file = section(`audit:
  inline: forbid
  templates: error
  rules: {DL3002: low, 'kubernetes/*': 'off'}
  registries: [ghcr.io/acme]
  pins: {'octo-org/*': tag}
  owner: Octo-Org
  actions: {allow: ['actions/*'], deny: [evil/setup@v1]}
  allowed-secrets: [CODECOV_TOKEN]
  cooldown-days: 14
  kubernetes: {version: '1.30'}
  exclude: ['**/testdata/**']
  baseline: audit/baseline.json
  ignore:
    - {id: dockerfile/user-root, path: tools, reason: x, expires: 2027-01-31}
    - {id: DL3002, path: Dockerfile, line: 3, column: 1, reason: x}
`);
    expect(auditPolicyFrom({}, file).policy).toEqual({
      ...DEFAULT_AUDIT_POLICY,
      inline: 'forbid',
      templates: 'error',
      rules: { DL3002: 'low', 'kubernetes/*': 'off' },
      registries: ['ghcr.io/acme/'],
      pins: { 'octo-org/*': 'tag' },
      owner: 'Octo-Org',
      actions: { allow: ['actions/*'], deny: ['evil/setup@v1'] },
      allowedSecrets: ['CODECOV_TOKEN'],
      cooldownDays: 14,
      kubernetesVersion: '1.30',
      exclude: ['**/testdata/**'],
      baseline: 'audit/baseline.json',
      ignore: [
        { id: 'dockerfile/user-root', path: 'tools', reason: 'x', expires: '2027-01-31', line: 15 },
        { id: 'DL3002', path: 'Dockerfile', onLine: 3, onColumn: 1, reason: 'x', line: 16 },
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
    ['a line without a path', 'audit: {ignore: [{id: DL3002, line: 3, reason: x}]}'],
    ['a line number below 1', 'audit: {ignore: [{id: x, path: a, line: 0, reason: x}]}'],
    ['a pattern in the middle of a name', "audit: {pins: {'octo-*/setup': any}}"],
    ['a pin with a reference', 'audit: {pins: {octo-org/setup@v1: any}}'],
    ['an unknown kind of pin', "audit: {pins: {'*': branch}}"],
    ['an action that no pattern can match', "audit: {actions: {deny: ['octo-org/se*up']}}"],
    ['an empty list of actions', 'audit: {actions: {allow: []}}'],
    ['a secret with a space', 'audit: {allowed-secrets: [a b]}'],
    ['a waiting time of zero days', 'audit: {cooldown-days: 0}'],
    ['an owner that is a repository', 'audit: {owner: octo/app}'],
    ['a path that leads out of the folder', "audit: {exclude: ['../x']}"],
  ])('rejects %s', (_name, text) => {
    expect(() => section(text)).toThrow('is invalid');
  });

  it('names the line of a condition that does not compile', () => {
    const text = `audit:
  custom:
    - id: a
      title: t
      severity: low
      on: workflow/job
      condition: object.steps.size( > 3
`;
    expect(() => section(text)).toThrow(
      'line 7, audit.custom[0].condition: is not a CEL expression',
    );
  });
});
