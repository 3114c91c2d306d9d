import { expect, it } from '@jest/globals';
import { parseYaml } from '../../../shared/json/yaml.ts';
import { exceptionText, findingException } from '../../../shared/policy/exception-text.ts';
import { aFinding } from './builders.ts';

it('findingException returns an exception with the ID of the finding and its package', () => {
  expect(findingException(aFinding())).toBe(
    '- { id: CVE-2026-0001, purl: pkg:npm/left-pad@1.0.0, reason: … }',
  );
  expect(findingException(aFinding({ package: undefined }))).toBe(
    '- { id: CVE-2026-0001, reason: … }',
  );
});

it.each([
  'pkg:npm/%40babel/core@7.0.0',
  'pkg:npm/a, b',
  'pkg:npm/a }]',
  'pkg:npm/a: b',
  'pkg:npm/"a"',
  "pkg:npm/'a",
  'pkg:npm/a:',
])('exceptionText writes the purl %s so that a YAML parser returns it unchanged', (purl) => {
  expect(parseYaml(exceptionText('deny', purl), 'x')).toEqual([{ id: 'deny', purl, reason: '…' }]);
});

it('exceptionText omits purl qualifiers', () => {
  expect(exceptionText('deny', 'pkg:deb/debian/a@1?arch=amd64')).toContain('a@1,');
});
