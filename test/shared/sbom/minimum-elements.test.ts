import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../../shared/model/package.ts';
import {
  DOCUMENT_ELEMENTS,
  minimumElements,
  PACKAGE_ELEMENTS,
} from '../../../shared/sbom/minimum-elements.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';
import { ROOT } from '../../support/sources.ts';

const OPTIONS = { toolVersion: '1', timestamp: '2026-01-02T03:04:05Z', author: 'Example' };

const SOURCE = { kind: 'image', name: 'octo/app', supplier: 'Octo' } as const;

const complete = aPackage({
  supplier: 'Example',
  isDirect: true,
  license: 'MIT',
  hashes: [{ algorithm: 'md5', value: 'ab'.repeat(16) }],
});

describe('minimumElements', () => {
  it.each<[string, Partial<Package>]>([
    ['name', { name: '' }],
    ['version', { version: '' }],
    ['producer', { supplier: undefined }],
    ['producer', { supplier: ' ' }],
    ['relationship', { isDirect: undefined }],
    ['relationship', { isDirect: false }],
    ['hash', { hashes: undefined }],
    ['hash', { hashes: [{ algorithm: 'md5', value: 'x' }] }],
    ['license', { license: undefined }],
  ])('reports that %s is missing for %j', (element, facts) => {
    const report = minimumElements(anInventory({ packages: [{ ...complete, ...facts }] }), OPTIONS);
    expect(report.missing).toMatchObject([{ purl: complete.purl, missing: [element] }]);
    expect(report.elements.find(({ id }) => id === element)?.missing).toBe(1);
  });

  it('accepts a package and a document that have all elements', () => {
    const inventory = anInventory({ source: SOURCE, packages: [complete] });
    const report = minimumElements(inventory, OPTIONS);
    expect(report.missing).toEqual([]);
    expect(report.standards).toEqual([
      { standard: 'ntia-2021', completePackages: 1, isDocumentComplete: true },
      { standard: 'cisa-2025', completePackages: 1, isDocumentComplete: true },
    ]);
  });

  it('counts an element as missing only for a standard that requires it', () => {
    const packages = [{ ...complete, license: undefined }];
    const { standards } = minimumElements(anInventory({ packages }), OPTIONS);
    expect(standards.map(({ completePackages }) => completePackages)).toEqual([1, 0]);
  });

  it('reports a subject without a supplier', () => {
    const source = { ...SOURCE, supplier: ' ' };
    const report = minimumElements(anInventory({ source }), OPTIONS);
    expect(report.elements.find(({ id }) => id === 'supplier')?.missing).toBe(1);
    expect(report.standards.every(({ isDocumentComplete }) => !isDocumentComplete)).toBe(true);
  });

  it.each([
    ['author', { author: undefined }],
    ['timestamp', { timestamp: undefined }],
  ])('reports that the document has no %s', (element, without) => {
    const report = minimumElements(anInventory({ source: SOURCE }), { ...OPTIONS, ...without });
    expect(report.elements.find(({ id }) => id === element)?.missing).toBe(1);
    expect(report.standards.every(({ isDocumentComplete }) => !isDocumentComplete)).toBe(true);
  });

  it('reports the generation context as missing for an inventory from an SBOM', () => {
    const source = { kind: 'sbom', name: 'bom.json' } as const;
    const { elements } = minimumElements(anInventory({ source }), OPTIONS);
    expect(elements.find(({ id }) => id === 'generation-context')?.missing).toBe(1);
  });

  it('treats a package as related if it has a dependency or is one', () => {
    const a = { ...complete, isDirect: undefined, dependsOn: ['pkg:npm/b@1'] };
    const b = { ...complete, purl: 'pkg:npm/b@1', isDirect: undefined };
    expect(minimumElements(anInventory({ packages: [a, b] }), OPTIONS).missing).toEqual([]);
  });

  it('counts the locations that could not be read', () => {
    const problems = [{ code: 'malformed', message: 'x', path: 'y' }];
    expect(minimumElements(anInventory({ problems }), OPTIONS).unknowns).toBe(1);
  });
});

it('the minimum elements are the elements that the documentation lists', () => {
  const text = readFileSync(join(ROOT, 'docs', 'minimum-elements.md'), 'utf8');
  const documented = [...text.matchAll(/^\| `([a-z-]+)`/gm)].map(([, id]) => id);
  expect(documented).toEqual([...DOCUMENT_ELEMENTS, ...PACKAGE_ELEMENTS].map(({ id }) => id));
});
