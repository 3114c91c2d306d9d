import { expect, it } from '@jest/globals';
import { comparedPackages } from '../../../shared/inventory/compared-packages.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const of = (...ecosystems: readonly (string | undefined)[]) =>
  anInventory({ packages: ecosystems.map((ecosystem) => aPackage({ ecosystem })) });

it('comparedPackages counts packages by ecosystem, largest first, and packages without an ecosystem as skipped', () => {
  const inventories = [of('Go', 'npm', undefined), of('npm', 'Debian:12')];
  expect(comparedPackages(inventories, new Set())).toEqual({
    compared: [
      { ecosystem: 'npm', packages: 2 },
      { ecosystem: 'Debian:12', packages: 1 },
      { ecosystem: 'Go', packages: 1 },
    ],
    skipped: 1,
    skippedNames: ['a'],
    images: 0,
  });
});

it.each(['Debian', 'Debian:12'])(
  'comparedPackages does not count packages in an ecosystem without advisories: %s',
  (name) => {
    const { compared } = comparedPackages([of('npm', 'Debian:12')], new Set([name]));
    expect(compared).toEqual([{ ecosystem: 'npm', packages: 1 }]);
  },
);

it('comparedPackages adds the word `image` to the name of a skipped image', () => {
  const image = aPackage({ type: 'docker', name: 'golang', ecosystem: undefined });
  const { skippedNames, images } = comparedPackages(
    [anInventory({ packages: [image] })],
    new Set(),
  );
  expect([skippedNames, images]).toEqual([['image golang'], 1]);
});
