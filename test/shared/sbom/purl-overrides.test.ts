import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../../shared/model/package.ts';
import { purlOverrides, withExactFacts } from '../../../shared/sbom/purl-overrides.ts';
import { aPackage } from '../../support/inventory.ts';

describe('purlOverrides', () => {
  it.each<[string, Partial<Package>, object | undefined]>([
    ['nothing when the purl says the same', {}, undefined],
    ['a name that is another', { name: 'b' }, { name: 'b' }],
    ['that there is no version', { version: '' }, { version: '' }],
    ['that there is no ecosystem', { ecosystem: undefined }, { ecosystem: null }],
    [
      'that there is no architecture',
      { purl: 'pkg:npm/a@1.0.0?arch=x', architecture: undefined },
      { architecture: null },
    ],
  ])('states %s', (_what, facts, expected) => {
    expect(purlOverrides(aPackage(facts), undefined)).toEqual(expected);
  });
});

describe('withPurlOverrides', () => {
  it('corrects what a reader took from the purl', () => {
    const exact = { name: 'b', version: '', ecosystem: null, architecture: null };
    expect(withExactFacts(aPackage({ architecture: 'x' }), exact)).toMatchObject({
      name: 'b',
      version: '',
      ecosystem: undefined,
      architecture: undefined,
    });
  });

  it('leaves a package without corrections unchanged', () => {
    const found = aPackage();
    expect(withExactFacts(found, undefined)).toBe(found);
    expect(withExactFacts(found, { name: 1 })).toEqual(found);
  });
});
