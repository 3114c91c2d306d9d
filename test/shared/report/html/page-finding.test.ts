import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../shared/model/finding.ts';
import { pageFinding } from '../../../../shared/report/html/page-finding.ts';
import { aFinding, aPackage, RUN } from '../a-report.ts';

const SOURCE = { kind: 'directory', name: '.' } as const;

function page(changes: Partial<Finding>, isReason = false) {
  return pageFinding({ finding: aFinding(changes), source: SOURCE, isReason }, RUN);
}

describe('a finding on the page', () => {
  it.each<[Partial<Finding>, string]>([
    [{ severity: 'critical' }, 'critical'],
    [{ kind: 'malware', severity: 'unknown' }, 'malware'],
    [{ kind: 'notice', severity: 'none' }, 'notice'],
    [{ severity: 'unknown' }, 'unknown'],
  ])('with %j has the level %s', (changes, level) => {
    expect(page(changes).level).toBe(level);
  });

  it.each([
    [{}, true, 'fails'],
    [{}, false, 'open'],
    [{ suppression: { rule: 'ignore[0]', reason: 'not used' } }, true, 'suppressed'],
  ])(
    'with the fields %j that is a reason for the decision (%p) has the status %s',
    (changes, isReason, status) => {
      expect(page(changes, isReason).status).toBe(status);
    },
  );

  it('contains the dependency paths with readable names', () => {
    const paths = [['pkg:npm/a@1', 'pkg:npm/%40b/c@2']];
    const found = page({ package: { ...aPackage('c'), paths, morePaths: 2 } });
    expect(found.paths).toEqual([['a@1', '@b/c@2']]);
    expect(found.morePaths).toBe(2);
  });

  it('has links only to HTTPS URLs, and a link to its line in the commit', () => {
    const found = page({ url: 'javascript:alert(1)' });
    expect(found.url).toBeUndefined();
    expect(found.where[0]).toEqual({
      text: 'package-lock.json:12',
      url: `https://github.com/acme/shop/blob/${RUN.sha}/package-lock.json#L12`,
    });
  });

  it('has lists of limited length, and counts the omitted entries', () => {
    const paths = Array.from({ length: 30 }, (_, at) => [`pkg:npm/a${at}@1`]);
    const locations = Array.from({ length: 500 }, (_, line) => ({ path: 'a', line }));
    const found = page({ package: { ...aPackage('c'), paths }, locations });
    expect([found.paths.length, found.morePaths, found.where.length]).toEqual([10, 20, 20]);
  });

  it('states whether it is exploited or suppressed', () => {
    const found = page({
      exploited: { added: '2024-01-02', ransomware: true },
      epss: { score: 0.5, percentile: 0.9 },
      suppression: { rule: 'ignore[1]', reason: 'r', owner: 'o', expires: '2027-01-01' },
    });
    expect(found.exploitation).toEqual({ listed: '2024-01-02', hasRansomware: true, epss: 0.5 });
    expect(found.suppression).toEqual({
      rule: 'ignore[1]',
      reason: 'r',
      owner: 'o',
      expires: '2027-01-01',
    });
  });

  it('shows its file if it has no package', () => {
    const found = page({ package: undefined, location: { path: '.env' } });
    expect(found).toMatchObject({ name: '.env', ecosystem: 'Other' });
  });
});
