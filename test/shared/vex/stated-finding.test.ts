import { expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { statedFinding } from '../../../shared/vex/stated-finding.ts';
import { aFinding } from '../policy/builders.ts';

const exception = { rule: 'ignore[3]', reason: 'unused' };
const unlinked = { level: 'not-linked' as const, packages: ['a.example/b'], linked: [] };

it.each<[string, Partial<Finding>, object | undefined]>([
  ['no suppression', {}, undefined],
  ['a suppression by VEX', { suppression: { rule: 'vex: a.json', reason: 'x' } }, undefined],
  [
    'an exception with a justification',
    { suppression: { ...exception, justification: 'component_not_present' } },
    {
      status: 'not_affected',
      justification: 'component_not_present',
      impact_statement: 'unused',
    },
  ],
  [
    'an exception without a justification',
    { suppression: exception },
    { status: 'affected', action_statement: 'Accepted: unused' },
  ],
  [
    'an exception with a last day',
    { suppression: { ...exception, expires: '2027-01-01' } },
    { status: 'affected', action_statement: 'Accepted until 2027-01-01: unused' },
  ],
  [
    'vulnerable code that is in no program',
    { reachability: unlinked },
    {
      status: 'not_affected',
      justification: 'vulnerable_code_not_present',
      impact_statement: 'The program contains no functions from these packages: a.example/b.',
    },
  ],
  ['linked code', { reachability: { ...unlinked, level: 'linked' } }, undefined],
  ['malware', { kind: 'malware', suppression: exception }, undefined],
])('statedFinding returns the expected statement for a finding with %s', (_, finding, wanted) => {
  expect(statedFinding(aFinding(finding))).toEqual(wanted);
});
