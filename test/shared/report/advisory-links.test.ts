import { describe, expect, it } from '@jest/globals';
import { advisoryLinks, cweLink } from '../../../shared/report/advisory-links.ts';
import { aFinding } from './a-report.ts';

describe('the links for a finding', () => {
  it('include the database pages of its IDs, and the URL in its advisory', () => {
    const finding = aFinding({
      id: 'CVE-2021-23337',
      aliases: ['GHSA-35jh-r3h4-6jhm', 'PYSEC-2021-1', 'no id'],
      url: 'https://example.com/advisory',
      exploited: { added: '2024-01-01' },
    });
    expect(advisoryLinks(finding).map(({ url }) => url)).toEqual([
      'https://nvd.nist.gov/vuln/detail/CVE-2021-23337',
      'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
      'https://osv.dev/vulnerability/PYSEC-2021-1',
      'https://example.com/advisory',
      'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
    ]);
  });

  it('list each page only once, and at most ten pages', () => {
    const url = 'https://nvd.nist.gov/vuln/detail/CVE-2021-1000';
    expect(advisoryLinks(aFinding({ id: 'CVE-2021-1000', url }))).toHaveLength(1);
    const aliases = Array.from({ length: 50 }, (_, at) => `GO-2024-${at}`);
    expect(advisoryLinks(aFinding({ aliases }))).toHaveLength(10);
  });

  it.each([
    ['CWE-79', '[CWE-79](https://cwe.mitre.org/data/definitions/79.html)'],
    ['CWE-79](x)', 'CWE-79&#93;(x)'],
  ])('include the weakness page for %s only if this is a valid CWE ID', (cwe, wanted) => {
    expect(cweLink(cwe)).toBe(wanted);
  });
});
