import { describe, expect, it } from '@jest/globals';
import { osvRelease } from '../../../shared/ecosystems/osv-release.ts';

describe('osvRelease', () => {
  it.each([
    ['debian', '12', 'Debian:12'],
    ['debian', '11.6', 'Debian:11'],
    ['ubuntu', '22.04', 'Ubuntu:22.04:LTS'],
    ['ubuntu', '23.04', 'Ubuntu:23.04'],
    ['ubuntu', '24.10', 'Ubuntu:24.10'],
    ['alpine', '3.19.1', 'Alpine:v3.19'],
    ['alpine', '3.19_alpha20231219', 'Alpine:v3.19'],
    ['wolfi', '20230201', 'Wolfi'],
    ['rocky', '9.3', 'Rocky Linux:9'],
    ['almalinux', '8.10', 'AlmaLinux:8'],
    ['debian', '', undefined],
    ['alpine', 'edge', undefined],
    ['constructor', '1', undefined],
  ])('of %s %s is %s', (id, versionId, expected) => {
    expect(osvRelease({ id, versionId })).toBe(expected);
  });

  it('is unknown without an operating system', () => {
    expect(osvRelease(undefined)).toBeUndefined();
  });
});
