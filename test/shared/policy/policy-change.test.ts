import { expect, it } from '@jest/globals';
import type { ScanSection } from '../../../shared/model/policy.ts';
import { policyChanges } from '../../../shared/policy/policy-change.ts';

const RULE = { name: 'sbom', types: [], signedBy: [], signers: 1, conditions: [] };
const rule = (id: string) => ({ id, reason: 'x' });

it.each<[string, ScanSection, ScanSection, readonly string[]]>([
  [
    'changed settings',
    { failOn: 'high' },
    { failOn: 'critical', partial: 'allow' },
    ['fail-on: high → critical', 'partial: not set → allow'],
  ],
  ['a removed setting', { onlyFixed: false }, {}, ['only-fixed: false → not set']],
  ['a removed list', { kev: 'kev.json' }, {}, ['kev: kev.json → not set']],
  [
    'changed exceptions',
    { ignore: [rule('A')] },
    { ignore: [rule('A'), rule('B'), rule('C')] },
    ['2 exceptions added'],
  ],
  [
    'a changed suppression',
    { ignore: [{ ...rule('A'), expires: '2026-01-01' }] },
    { ignore: [rule('A')] },
    ['1 exception added', '1 exception removed'],
  ],
  [
    'a changed path',
    { ignore: [{ ...rule('A'), path: 'a' }] },
    { ignore: [rule('A')] },
    ['1 exception added', '1 exception removed'],
  ],
  [
    'rules that only the file sets',
    { scopes: ['runtime'] },
    { deny: ['pkg:npm/a', 'pkg:npm/b'], licenses: { allow: ['MIT'] }, minEpss: 0.1 },
    [
      'scopes: runtime → not set',
      'min-epss: not set → 0.1',
      'deny: not set → pkg:npm/a, pkg:npm/b',
      'licenses: not set → {"allow":["MIT"]}',
    ],
  ],
  [
    'no change if only order and reasons differ',
    { ignore: [rule('A'), rule('B')] },
    { ignore: [rule('B'), { id: 'a', reason: 'y' }] },
    [],
  ],
])('policyChanges returns %s', (_, before, after, changes) => {
  expect(policyChanges({ scan: before }, { scan: after })).toEqual(changes);
});

it('policyChanges reports a change in a different section', () => {
  const verify = { identities: [], evidence: [] };
  expect(policyChanges({ scan: {} }, { scan: {}, verify })).toEqual([
    'the verify: section changed',
  ]);
  expect(policyChanges({ scan: {}, verify }, { scan: {}, verify })).toEqual([]);
  const at = (line: number) => ({ ...verify, evidence: [{ ...RULE, line }] });
  expect(policyChanges({ scan: {}, verify: at(1) }, { scan: {}, verify: at(2) })).toEqual([]);
});

it('policyChanges shortens a long value, so that the changes after it remain visible', () => {
  const deny = Array.from({ length: 1_000 }, (_, at) => `pkg:npm/a${at}`);
  const [first = '', second] = policyChanges(
    { scan: {} },
    { scan: { deny }, audit: { failOn: 'never' } },
  );
  expect(first.length).toBeLessThan(100);
  expect(second).toBe('audit.fail-on: not set → never');
});
