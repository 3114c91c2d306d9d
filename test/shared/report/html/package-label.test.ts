import { expect, it } from '@jest/globals';
import { packageLabel } from '../../../../shared/report/html/package-label.ts';

it.each([
  ['pkg:npm/%40babel/core@7.0.0', '@babel/core@7.0.0'],
  ['pkg:deb/debian/libssl3@3.0.7-1?arch=amd64', 'debian/libssl3@3.0.7-1'],
  ['pkg:golang/example.org/a@v1.0.0#sub', 'example.org/a@v1.0.0'],
  ['pkg:npm/a', 'a'],
  ['pkg:npm/%E0%A4@1', '%E0%A4@1'],
  ['not a purl\u202e', 'not a purl\uFFFD'],
])('shows %s as %s', (purl, label) => {
  expect(packageLabel(purl)).toBe(label);
});
