import { describe, expect, it } from '@jest/globals';
import { licenseOfCopyright } from '../../../../shared/ecosystems/debian/copyright.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

function licenseOf(text: string): string | undefined {
  return licenseOfCopyright({ path: 'usr/share/doc/a/copyright', bytes: Buffer.from(text) });
}

const FORMAT = 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\n';

describe('a machine-readable copyright file', () => {
  it.each([
    ['GPL-2+', 'GPL-2.0-or-later'],
    ['GPL-2', 'GPL-2.0-only'],
    ['LGPL-2.1', 'LGPL-2.1-only'],
    ['GPLv3+', 'GPL-3.0-or-later'],
    ['GPL-2.0+', 'GPL-2.0-or-later'],
    ['GFDL-1.3', 'GFDL-1.3-only'],
    ['Expat', 'MIT'],
    ['BSD-3-clause', 'BSD-3-Clause'],
    ['GPL-1+ or Artistic', 'GPL-1.0-or-later OR Artistic-1.0'],
    ['MIT AND zlib', 'MIT AND Zlib'],
    ['GPL-2+ with OpenSSL exception', 'GPL-2+ with OpenSSL exception'],
    ['GPL-2+, and MIT', 'GPL-2+, and MIT'],
    ['GPL-2+ with Autoconf-data exception', 'GPL-2+ with Autoconf-data exception'],
    ['GPL-3+ with Bison exception', 'GPL-3.0-or-later WITH Bison-exception-2.2'],
    ['GPL-2-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['GPL-2+ with Libtool exception or Expat', 'GPL-2.0-or-later WITH Libtool-exception OR MIT'],
    ['GFDL-NIV-1.3+', 'GFDL-1.3-no-invariants-or-later'],
    ['BSD-4-clause-UC', 'BSD-4-Clause-UC'],
    ['curl', 'curl'],
  ])('with the license short name %j yields the license %s', (name, license) => {
    expect(licenseOf(`${FORMAT}Files: *\nLicense: ${name}\n the text\n`)).toBe(license);
  });

  it('yields each license only once', () => {
    const text = `${FORMAT}License: MIT\n\nLicense: GPL-2+ or MIT\n\nlicense: Expat\n\nLicense:\n none\n\nLicense: ${'a '.repeat(100)}\n`;
    expect(licenseOf(text)).toBe('MIT AND (GPL-2.0-or-later OR MIT)');
  });
});

describe('a copyright file in any other format', () => {
  it('yields the licenses that it refers to in /usr/share/common-licenses', () => {
    const text =
      "See `/usr/share/common-licenses/GPL-2'.\nAnd /usr/share/common-licenses/LGPL-2.1.\nLicense: x\n";
    expect(licenseOf(text)).toBe('GPL-2 AND LGPL-2.1');
  });

  it.each(['', 'All rights reserved.'])('yields no license if its text is %j', (text) => {
    expect(licenseOf(text)).toBeUndefined();
  });
});

it('the inventory takes the licenses of dpkg packages from their copyright files', () => {
  const found = inventoryOfFiles(
    {
      'var/lib/dpkg/status':
        'Package: a\nStatus: install ok installed\nVersion: 1\n\nPackage: b\nStatus: install ok installed\nVersion: 1\n',
      'usr/share/doc/a/copyright': `${FORMAT}License: Expat\n`,
    },
    'image',
  );
  expect(found.packages).toMatchObject([{ license: 'MIT' }, { license: undefined }]);
  expect(found.files).toEqual(['var/lib/dpkg/status']);
});
