import { describe, expect, it } from '@jest/globals';
import {
  normalizedName,
  pythonPackage,
} from '../../../../shared/ecosystems/python/python-package.ts';

describe('pythonPackage', () => {
  it('keeps the package name as written, but normalizes it in the purl', () => {
    const file = { path: 'requirements.txt', bytes: Buffer.alloc(0) };
    expect(pythonPackage(file, { name: 'Zope.Interface', version: '5.0' })).toMatchObject({
      purl: 'pkg:pypi/zope-interface@5.0',
      name: 'Zope.Interface',
      ecosystem: 'PyPI',
    });
  });
});

describe('normalizedName', () => {
  it.each(['friendly-bard', 'Friendly-Bard', 'FRIENDLY_BARD', 'FrIeNdLy-._.-bArD'])(
    'returns friendly-bard for the name %s',
    (name) => {
      expect(normalizedName(name)).toBe('friendly-bard');
    },
  );
});
