import { expect, it } from '@jest/globals';
import { compareImages } from '../../../shared/compare/compare-images.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';

function anImage(letters: string, changes: Partial<Inventory> = {}): Inventory {
  const layers = [...letters].map((letter) => ({ diffId: `sha256:${letter}` }));
  const source = { kind: 'image', name: 'app:1', digest: `sha256:${letters}` } as const;
  return {
    kind: 'assay/inventory/v1',
    source,
    layers,
    packages: [],
    problems: [],
    files: [],
    ...changes,
  };
}

it('compareImages returns the properties of both images and the number of new layers', () => {
  const base = { name: 'debian:12', evidence: 'label' } as const;
  expect(compareImages([anImage('ab', { base })], [anImage('acd')])).toEqual({
    from: { digest: 'sha256:ab', packages: 0, layers: 2, base: 'debian:12' },
    to: { digest: 'sha256:acd', packages: 0, layers: 3 },
    newLayers: 2,
  });
});

it('compareImages returns undefined for sources that are not images, for several platforms, or if an image is missing', () => {
  const folder = anImage('a', { source: { kind: 'directory', name: '.' } });
  expect(compareImages([folder], [anImage('a')])).toBeUndefined();
  expect(compareImages([anImage('a')], [anImage('a'), anImage('b')])).toBeUndefined();
  expect(compareImages([], [anImage('a')])).toBeUndefined();
});
