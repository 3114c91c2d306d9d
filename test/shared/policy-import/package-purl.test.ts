import { expect, it } from '@jest/globals';
import { packagePurl } from '../../../shared/policy-import/package-purl.ts';

it.each<[string, string, string | undefined, string | undefined]>([
  ['npm', '@babel/core', '7.0.0', 'pkg:npm/%40babel/core@7.0.0'],
  ['PyPI', 'flask', undefined, 'pkg:pypi/flask'],
  ['Maven', 'org.slf4j:slf4j-api', '1', 'pkg:maven/org.slf4j/slf4j-api@1'],
  ['gomod', 'github.com/a/b', undefined, 'pkg:golang/github.com/a/b'],
  ['github-actions', 'actions/checkout', undefined, 'pkg:githubactions/actions/checkout'],
  ['Maven', 'slf4j-api', undefined, undefined],
  ['Maven', 'a:b:c', undefined, undefined],
  ['npm', 'a:b', undefined, undefined],
  ['pip', 'a/b', undefined, undefined],
  ['npm', '*', undefined, undefined],
  ['npm', '', undefined, undefined],
  ['npm', '../a', undefined, 'pkg:npm/a'],
  ['Debian', 'openssl', undefined, undefined],
  ['toString', 'a', undefined, undefined],
])('the package %s %s %s has the purl %s', (tool, name, version, purl) => {
  expect(packagePurl(tool, name, version)).toBe(purl);
});
