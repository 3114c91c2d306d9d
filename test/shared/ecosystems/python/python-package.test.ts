import { describe, expect, it } from '@jest/globals';
import {
  normalisedName,
  pythonPackage,
} from '../../../../shared/ecosystems/python/python-package.ts';

describe('pythonPackage', () => {
  it('keeps the name as written, and has the normalised one in the purl', () => {
    const file = { path: 'requirements.txt', bytes: Buffer.alloc(0) };
    expect(pythonPackage(file, { name: 'Zope.Interface', version: '5.0' })).toMatchObject({
      purl: 'pkg:pypi/zope-interface@5.0',
      name: 'Zope.Interface',
      ecosystem: 'PyPI',
    });
  });
});

describe('normalisedName', () => {
  it.each(['friendly-bard', 'Friendly-Bard', 'FRIENDLY_BARD', 'FrIeNdLy-._.-bArD'])(
    'of %s',
    (name) => {
      expect(normalisedName(name)).toBe('friendly-bard');
    },
  );
});
