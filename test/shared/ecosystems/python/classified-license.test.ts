import { describe, expect, it } from '@jest/globals';
import { classifiedLicense } from '../../../../shared/ecosystems/python/classified-license.ts';
import { declaredLicense } from '../../../../shared/sbom/license.ts';

describe('classifiedLicense', () => {
  it.each([
    [['OSI Approved :: MIT License'], 'MIT'],
    [['OSI Approved :: GNU General Public License v3 or later (GPLv3+)'], 'GPL-3.0-or-later'],
    [['OSI Approved :: BSD License'], 'BSD License'],
    [['OSI Approved :: MIT License', 'OSI Approved :: ISC License (ISCL)'], 'MIT AND ISC'],
    [['OSI Approved :: MIT License', 'MIT License'], 'MIT'],
    [[], undefined],
  ])('for the classifiers %j, returns the license %s', (classifiers, license) => {
    expect(classifiedLicense(classifiers)).toBe(license);
  });

  it('returns only license names that SPDX defines', () => {
    const found = classifiedLicense(['zlib/libpng License', 'The Unlicense (Unlicense)']);
    expect(declaredLicense(found ?? '').references.size).toBe(0);
  });
});
