import { describe, expect, it } from '@jest/globals';
import { classifiedLicence } from '../../../../shared/ecosystems/python/classified-licence.ts';
import { declaredLicence } from '../../../../shared/sbom/licence.ts';

describe('classifiedLicence', () => {
  it.each([
    [['OSI Approved :: MIT License'], 'MIT'],
    [['OSI Approved :: GNU General Public License v3 or later (GPLv3+)'], 'GPL-3.0-or-later'],
    [['OSI Approved :: BSD License'], 'BSD License'],
    [['OSI Approved :: MIT License', 'OSI Approved :: ISC License (ISCL)'], 'MIT AND ISC'],
    [['OSI Approved :: MIT License', 'MIT License'], 'MIT'],
    [[], undefined],
  ])('says of %j %s', (classifiers, licence) => {
    expect(classifiedLicence(classifiers)).toBe(licence);
  });

  it('knows licences by the names that SPDX has', () => {
    const found = classifiedLicence(['zlib/libpng License', 'The Unlicense (Unlicense)']);
    expect(declaredLicence(found ?? '').references.size).toBe(0);
  });
});
