import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../../shared/model/package.ts';
import { purlOverrides, withPurlOverrides } from '../../../shared/sbom/purl-overrides.ts';
import { aPackage } from '../../support/inventory.ts';

describe('purlOverrides', () => {
  it.each<[string, Partial<Package>, object | undefined]>([
    ['nothing if the purl contains the same values', {}, undefined],
    ['a different name', { name: 'b' }, { name: 'b' }],
    ['a missing version', { version: '' }, { version: '' }],
    ['a missing ecosystem', { ecosystem: undefined }, { ecosystem: null }],
    [
      'a missing architecture',
      { purl: 'pkg:npm/a@1.0.0?arch=x', architecture: undefined },
      { architecture: null },
    ],
  ])('returns %s', (_what, facts, expected) => {
    expect(purlOverrides(aPackage(facts), undefined)).toEqual(expected);
  });
});

describe('withPurlOverrides', () => {
  it('corrects the values that a reader derived from the purl', () => {
    const exact = { name: 'b', version: '', ecosystem: null, architecture: null };
    expect(withPurlOverrides(aPackage({ architecture: 'x' }), exact)).toMatchObject({
      name: 'b',
      version: '',
      ecosystem: undefined,
      architecture: undefined,
    });
  });

  it('returns a package without overrides unchanged', () => {
    const found = aPackage();
    expect(withPurlOverrides(found, undefined)).toBe(found);
    expect(withPurlOverrides(found, { name: 1 })).toEqual(found);
  });
});
