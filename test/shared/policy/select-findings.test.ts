import { describe, expect, it } from '@jest/globals';
import type { AuditPolicy } from '../../../shared/model/audit-policy.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { selectFindings } from '../../../shared/policy/select-findings.ts';
import { auditFinding } from '../../support/audit.ts';

const severities = (
  given: Partial<Finding>,
  rules: AuditPolicy['rules'] = {},
  profile: AuditPolicy['profile'] = 'essential',
) => selectFindings([auditFinding(given)], { profile, rules }).map(({ severity }) => severity);

describe('selectFindings', () => {
  it.each<[Finding['profile'], AuditPolicy['profile'], number]>([
    ['essential', 'essential', 1],
    ['hardened', 'essential', 0],
    ['hardened', 'hardened', 1],
    ['all', 'hardened', 0],
    ['all', 'all', 1],
    ['policy', 'essential', 0],
    ['policy', 'all', 0],
  ])(
    'for a finding of the profile %s and the selected profile %s, returns %d findings',
    (own, chosen, count) => {
      expect(severities({ profile: own }, {}, chosen)).toHaveLength(count);
    },
  );

  it.each<[string, AuditPolicy['rules'], readonly string[]]>([
    ['an ID', { 'dockerfile/user-root': 'low' }, ['low']],
    ['an ID in a different letter case', { 'Dockerfile/User-Root': 'low' }, ['low']],
    ['an alias', { DL3002: 'medium' }, ['medium']],
    ['a prefix', { 'dockerfile/*': 'none' }, ['none']],
    ['all rules', { '*': 'off' }, []],
    [
      'the rule before its prefix',
      { 'dockerfile/*': 'off', 'dockerfile/user-root': 'low' },
      ['low'],
    ],
    ['another rule only to that rule', { 'dockerfile/user': 'off' }, ['high']],
  ])('applies a setting for %s', (_name, rules, expected) => {
    expect(severities({}, rules)).toEqual(expected);
  });

  it('includes a rule of a different profile if the policy names it', () => {
    expect(severities({ profile: 'all' }, { DL3002: 'medium' })).toEqual(['medium']);
  });
});
