import { describe, expect, it } from '@jest/globals';
import { readOlderRelease } from '../../../shared/inventory/legacy-os-release.ts';

describe('readOlderRelease', () => {
  it.each([
    ['etc/lsb-release', 'DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=10.04\n', 'ubuntu', '10.04'],
    ['etc/oracle-release', 'Oracle Linux Server release 6.10', 'ol', '6.10'],
    ['etc/redhat-release', 'Scientific Linux release 7.9 (Nitrogen)', 'scientific', '7.9'],
    ['etc/fedora-release', 'Fedora release 18 (Spherical Cow)', 'fedora', '18'],
    ['etc/system-release', 'Amazon Linux release 2 (Karoo)', 'amzn', '2'],
    ['etc/system-release-cpe', 'cpe:2.3:o:amazon:amazon_linux:2', 'amzn', '2'],
    [
      'etc/SuSE-release',
      'SUSE Linux Enterprise Server 11 (x86_64)\nVERSION = 11\nPATCHLEVEL = 4\n',
      'sles',
      '11.4',
    ],
    ['etc/SuSE-release', 'openSUSE 13.1 (x86_64)\nVERSION = 13.1\n', 'opensuse', '13.1'],
    ['etc/alpine-release', '3.4.6\n', 'alpine', '3.4.6'],
    ['etc/debian_version', '8.11\n', 'debian', '8.11'],
    ['etc/debian_version', 'jessie/sid\n', 'debian', ''],
    ['etc/arch-release', '', 'arch', ''],
  ])('for %s with the content %j, returns the system %s %s', (path, text, id, versionId) => {
    expect(readOlderRelease((asked) => (asked === path ? text : undefined))).toMatchObject({
      id,
      versionId,
    });
  });

  it("prefers a derived distribution's release file to its parent's", () => {
    const files: Record<string, string> = {
      'etc/redhat-release': 'Red Hat Enterprise Linux Server release 6.10 (Santiago)',
      'etc/oracle-release': 'Oracle Linux Server release 6.10',
    };
    expect(readOlderRelease((path) => files[path])).toMatchObject({ id: 'ol' });
  });

  it.each(['', 'something else'])(
    'returns undefined if the only release file identifies no system: %j',
    (text) => {
      expect(readOlderRelease((path) => (path === 'etc/redhat-release' ? text : undefined))).toBe(
        undefined,
      );
    },
  );
});
