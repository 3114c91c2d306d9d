import { expect, it } from '@jest/globals';
import { type FingerprintParts, findingFingerprint } from '../../../shared/scan/fingerprint.ts';

const PARTS: FingerprintParts = {
  kind: 'vulnerability',
  id: 'CVE-2026-0001',
  ecosystem: 'npm',
  name: 'left-pad',
  version: '1.0.0',
  path: 'package-lock.json',
};

it('findingFingerprint returns the same value for the same fields in every run', () => {
  expect(findingFingerprint(PARTS)).toMatch(/^[0-9a-f]{64}$/);
  expect(findingFingerprint({ ...PARTS })).toBe(findingFingerprint(PARTS));
});

it.each<Partial<FingerprintParts>>([
  { kind: 'malware' },
  { id: 'CVE-2026-0002' },
  { ecosystem: 'PyPI' },
  { name: 'right-pad' },
  { version: '1.0.1' },
  { path: 'other/package-lock.json' },
  { name: 'left', version: '-pad1.0.0' },
])('findingFingerprint differs if one field differs: %p', (change) => {
  expect(findingFingerprint({ ...PARTS, ...change })).not.toBe(findingFingerprint(PARTS));
});
