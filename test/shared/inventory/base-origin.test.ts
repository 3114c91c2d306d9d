import { expect, it } from '@jest/globals';
import { withBase } from '../../../shared/inventory/base-origin.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const inventory = anInventory({
  packages: [0, 1, 2, undefined].map((layer) => aPackage({ locations: [{ path: 'a', layer }] })),
});

it('withBase marks each package as part of the base image or of the application', () => {
  const base = { name: 'debian', layers: 2, evidence: 'label' } as const;
  const marked = withBase({ ...inventory, contained: inventory.packages }, base);
  const expected = ['base', 'base', 'application', 'application'];
  expect(marked.packages.map(({ origin }) => origin)).toEqual(expected);
  expect(marked.contained?.map(({ origin }) => origin)).toEqual(expected);
  expect(marked.base).toBe(base);
});

it('withBase treats a package that is in both images as part of the base image', () => {
  const locations = [
    { path: 'b', layer: 5 },
    { path: 'a', layer: 0 },
  ];
  const both = anInventory({ packages: [aPackage({ locations })] });
  const [found] = withBase(both, { layers: 1, evidence: 'input' }).packages;
  expect(found?.origin).toBe('base');
});

it('withBase marks no packages if the base image or its layers are unknown', () => {
  expect(withBase(inventory, undefined)).toBe(inventory);
  const named = withBase(inventory, { name: 'debian', evidence: 'label' });
  expect(named.packages).toBe(inventory.packages);
  expect(named.base?.name).toBe('debian');
});
