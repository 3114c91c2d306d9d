import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const COPYRIGHT = 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n';

/** Returns the license of `libgcc-s1`, which has no copyright file and the given dependencies. */
function licenseOf(depends: string, documents: Readonly<Record<string, string>>) {
  const files: Record<string, string> = {
    'var/lib/dpkg/status': `Package: libgcc-s1
Status: install ok installed
Version: 14.2.0-19
Source: gcc-14
Depends: ${depends}

Package: gcc-14-base
Status: install ok installed
Version: 14.2.0-19
Source: gcc-14

Package: gcc-14-other
Status: install ok installed
Version: 14.2.0-19
Source: gcc-14

Package: libc6
Status: install ok installed
Version: 2.41-12
Source: glibc

Package: gcc-14-old
Status: install ok installed
Version: 14.2.0-18
Source: gcc-14
`,
  };
  for (const [name, license] of Object.entries(documents)) {
    files[`usr/share/doc/${name}/copyright`] = `${COPYRIGHT}License: ${license}\n`;
  }
  const { packages } = inventoryOfFiles(files, 'image');
  return packages.find(({ name }) => name === 'libgcc-s1')?.license;
}

describe('the license of a Debian package', () => {
  it('comes from a dependency with the same source package if the package has no copyright file', () => {
    const documents = { 'gcc-14-base': 'GPL-3+', libc6: 'LGPL-2.1+', 'gcc-14-other': 'Expat' };
    expect(licenseOf('libc6, gcc-14-base', documents)).toBe('GPL-3.0-or-later');
  });

  it.each([
    [
      'two dependencies have different licenses',
      'gcc-14-base, gcc-14-other',
      { 'gcc-14-base': 'X', 'gcc-14-other': 'Y' },
    ],
    [
      'its only dependency is built from a different source',
      'libc6',
      { 'gcc-14-base': 'X', libc6: 'Y' },
    ],
    [
      'its only dependency is built from a different version of the source',
      'gcc-14-old',
      { 'gcc-14-old': 'X' },
    ],
  ])('is unknown if the package has no copyright file and %s', (_what, depends, documents) => {
    expect(licenseOf(depends, documents)).toBeUndefined();
  });

  it("comes from the package's copyright file if there is one", () => {
    const documents = { 'libgcc-s1': 'Expat', 'gcc-14-base': 'GPL-3+' };
    expect(licenseOf('gcc-14-base', documents)).toBe('MIT');
  });
});
