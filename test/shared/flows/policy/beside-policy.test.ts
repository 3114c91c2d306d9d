import { expect, it } from '@jest/globals';
import { besidePolicy } from '../../../../shared/flows/policy/beside-policy.ts';

const REFERENCE = { repository: 'octo/policies', path: 'scan/assay.yml', ref: 'main' };
const HERE = { path: '/w/ci/assay.yml' };
const THERE = { path: 'octo/policies/scan/assay.yml@main', reference: REFERENCE };

it.each([
  ['a relative path', HERE, 'kev.json', '/w/ci/kev.json'],
  ['a path to the parent', HERE, '../kev.json', '/w/kev.json'],
  ['an absolute path', HERE, '/data/kev.json', '/data/kev.json'],
  ['a file in another repository', THERE, '../kev.json', 'octo/policies/kev.json@main'],
  ['a path out of that repository', THERE, '../../kev.json', undefined],
  ['another ref of that repository', THERE, 'kev.json@other', undefined],
])('besidePolicy resolves %s', (_, source, file, path) => {
  expect(besidePolicy(file, source)).toBe(path);
});
