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
    ['sles', '15.5', 'SUSE:Linux Enterprise Server 15 SP5'],
    ['sles', '15', 'SUSE:Linux Enterprise Server 15'],
    ['opensuse-leap', '15.6', 'openSUSE:Leap 15.6'],
    ['opensuse-leap', '', undefined],
    ['opensuse-tumbleweed', '20240801', 'openSUSE:Tumbleweed'],
    ['rhel', '9.4', 'Red Hat:enterprise_linux:9'],
    ['azurelinux', '3.0', 'Azure Linux:3'],
    ['mariner', '2.0', 'Azure Linux:2'],
    ['mageia', '9', 'Mageia:9'],
    ['openEuler', '23.09', 'openEuler:23.09'],
    ['sles', '', undefined],
    ['debian', '', undefined],
    ['alpine', 'edge', undefined],
    ['constructor', '1', undefined],
  ])('for the distribution %s in version %s, returns the release %s', (id, versionId, expected) => {
    expect(osvRelease({ id, versionId })).toBe(expected);
  });

  it.each([
    ['deb', 'debian', '12', 'Debian:12'],
    ['apk', 'debian', '12', undefined],
    ['rpm', 'ubuntu', '22.04', undefined],
    ['apk', 'wolfi', '20230201', 'Wolfi'],
    ['deb', 'alpine', '3.19.1', undefined],
    ['rpm', 'rocky', '9.3', 'Rocky Linux:9'],
    ['deb', 'rocky', '9.3', undefined],
  ])(
    'for a package of the type %s in the distribution %s, version %s, returns the release %s',
    (type, id, version, expected) => {
      expect(osvRelease({ id, versionId: version }, type)).toBe(expected);
    },
  );

  it('takes the openEuler service pack from the pretty name', () => {
    const prettyName = 'openEuler 22.03 (LTS-SP1)';
    expect(osvRelease({ id: 'openEuler', versionId: '22.03', prettyName })).toBe(
      'openEuler:22.03-LTS-SP1',
    );
  });

  it('returns undefined if there is no operating system', () => {
    expect(osvRelease(undefined)).toBeUndefined();
  });
});
