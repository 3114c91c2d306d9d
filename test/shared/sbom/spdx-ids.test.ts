import { expect, it } from '@jest/globals';
import { idDigest, partId, spdxId } from '../../../shared/sbom/spdx-ids.ts';
import { aPackage } from '../../support/inventory.ts';

it('SPDX IDs distinguish packages by purl, and distinguish contained packages from packages', () => {
  const [a, b] = ['pkg:npm/a@1', 'pkg:npm/a@2'].map((purl) => aPackage({ purl, name: '@s/a' }));
  const ids = [spdxId(a!), spdxId(b!), partId(a!), partId(b!)];
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
});

it('SPDX IDs contain the first 64 bits of a digest', () => {
  expect(idDigest('a')).toBe('ca978112ca1bbdca');
});
