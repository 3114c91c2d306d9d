import { expect, it } from '@jest/globals';
import { evidenceRule } from '../../../shared/policy/evidence-rule.ts';

it('evidenceRule lists each identity once, even if the policy repeats it', () => {
  const section = { type: 'vulnerabilities', 'signed-by': ['a', 'a'], 'vex-by': ['b', 'b'] };
  expect(evidenceRule(section, ['a', 'b'])).toMatchObject({ signedBy: ['a'], vexBy: ['b'] });
});

it('evidenceRule omits values that the policy does not set', () => {
  expect(Object.keys(evidenceRule({ type: 'sbom' }, ['a']))).toEqual([
    'name',
    'types',
    'signedBy',
    'signers',
    'maxAgeDays',
    'conditions',
  ]);
});
