import { expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { mergePlatforms } from '../../../shared/scan/merge-platforms.ts';

function aFinding(id: string, facts: Partial<Finding> = {}): Finding {
  return {
    kind: 'vulnerability',
    id,
    aliases: [],
    severity: 'high',
    title: id,
    fixed: [],
    location: { path: 'a' },
    locations: [{ path: 'a' }],
    fingerprint: id,
    ...facts,
  };
}

it('mergePlatforms counts each vulnerability once, with its platforms', () => {
  const merged = mergePlatforms([
    { platform: 'linux/amd64', findings: [aFinding('CVE-1'), aFinding('CVE-2')] },
    { platform: 'linux/arm64', findings: [aFinding('CVE-3'), aFinding('CVE-1')] },
  ]);
  expect(merged.map(({ id, platforms }) => [id, platforms])).toEqual([
    ['CVE-1', ['linux/amd64', 'linux/arm64']],
    ['CVE-2', ['linux/amd64']],
    ['CVE-3', ['linux/arm64']],
  ]);
});

it('mergePlatforms keeps the highest reachability of all platforms, or no reachability if it is unknown on one platform', () => {
  const [low, high] = (['not-linked', 'linked'] as const).map((level) => ({
    reachability: { level, packages: [], linked: [] },
  }));
  const merged = mergePlatforms([
    { platform: 'a', findings: [aFinding('CVE-1', low), aFinding('CVE-2', low)] },
    { platform: 'b', findings: [aFinding('CVE-1', high), aFinding('CVE-2')] },
  ]);
  expect(
    merged.map(({ id, reachability, platforms }) => [id, reachability?.level, platforms]),
  ).toEqual([
    ['CVE-1', 'linked', ['a', 'b']],
    ['CVE-2', undefined, ['a', 'b']],
  ]);
});

it('mergePlatforms keeps the more severe of two findings, and sorts findings by severity', () => {
  const merged = mergePlatforms([
    { platform: 'a', findings: [aFinding('CVE-1', { severity: 'low' }), aFinding('CVE-0')] },
    { platform: 'b', findings: [aFinding('CVE-1', { severity: 'critical' })] },
  ]);
  expect(merged.map(({ id, severity, platforms }) => [id, severity, platforms])).toEqual([
    ['CVE-1', 'critical', ['a', 'b']],
    ['CVE-0', 'high', ['a']],
  ]);
});
