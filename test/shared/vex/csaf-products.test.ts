import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../shared/json/guards.ts';
import { csafProducts } from '../../../shared/vex/csaf-products.ts';
import { CSAF, IMAGE_PURL } from './documents.ts';

describe('csafProducts', () => {
  const products = csafProducts(CSAF, 'csaf.json');

  it('returns products from branches and from the list', () => {
    expect(products.get('APP')).toEqual({
      identifiers: ['APP', IMAGE_PURL],
      components: undefined,
    });
    expect(products.get('LIB')?.identifiers).toContain('pkg:npm/left-pad@1.0.0');
  });

  it('joins a component with the product that contains it', () => {
    expect(products.get('APP:LIB')).toEqual({
      identifiers: ['APP:LIB', 'APP', IMAGE_PURL],
      components: ['LIB', 'pkg:npm/left-pad@1.0.0'],
    });
  });

  it('lists a component only if a relationship names one', () => {
    const relationships = [
      { full_product_name: { product_id: 'X' }, relates_to_product_reference: 'APP' },
    ];
    const tree = { ...CSAF.product_tree, relationships };
    expect(csafProducts({ product_tree: tree }, 'x').get('X')?.components).toEqual([]);
  });

  it('reads the purls of version 2.1', () => {
    const helper = { purls: ['pkg:npm/a', 'pkg:npm/b', 1], cpe: 'cpe:/a:b' };
    const name = { product_id: 'A', product_identification_helper: helper };
    const found = csafProducts({ product_tree: { full_product_names: [name] } }, 'x').get('A');
    expect(found?.identifiers).toEqual(['A', 'cpe:/a:b', 'pkg:npm/a', 'pkg:npm/b']);
  });

  it('rejects a tree that is too deep', () => {
    let branches: JsonObject[] = [];
    for (let depth = 0; depth < 100; depth++) branches = [{ branches }];
    expect(() => csafProducts({ product_tree: { branches } }, 'x')).toThrow('too deep');
  });
});
