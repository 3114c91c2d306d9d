import { expect, it } from '@jest/globals';
import { packageLabel, packageName } from '../../../shared/report/package-label.ts';

it.each([
  ['pkg:npm/%40babel/core@7.0.0', '@babel/core@7.0.0', '@babel/core'],
  ['pkg:deb/debian/libssl3@3.0.7-1?arch=amd64', 'debian/libssl3@3.0.7-1', 'debian/libssl3'],
  ['pkg:golang/example.org/a@v1.0.0#sub', 'example.org/a@v1.0.0', 'example.org/a'],
  ['pkg:npm/@babel/core@7.0.0', '@babel/core@7.0.0', '@babel/core'],
  ['pkg:npm/a', 'a', 'a'],
  ['pkg:npm/%E0%A4@1', '%E0%A4@1', '%E0%A4'],
  ['not a purl\u202e', 'not a purl\uFFFD', 'not a purl\uFFFD'],
])('packageLabel and packageName convert %s to %s and %s', (purl, label, name) => {
  expect(packageLabel(purl)).toBe(label);
  expect(packageName(purl)).toBe(name);
});
