import { expect, it } from '@jest/globals';
import { imageChangeBlock } from '../../../shared/report/image-change-block.ts';
import { lineText } from '../../../shared/report/render-table.ts';
import { aReport, aScan } from './a-report.ts';

const source = { kind: 'image', name: 'app:1' } as const;
const from = { digest: `sha256:${'a'.repeat(64)}`, packages: 1_000, layers: 5, base: 'debian:12' };
const change = {
  from,
  to: { digest: `sha256:${'b'.repeat(64)}`, packages: 1_003, layers: 6 },
  newLayers: 2,
};

function rows(...changes: readonly (typeof change)[]): readonly string[] {
  const scans = changes.map((imageChange) => aScan({ source, imageChange }));
  const block = imageChangeBlock(aReport({ scans: [...scans, aScan()] }));
  return block.kind === 'table' ? block.rows.map((row) => row.map(lineText).join(' | ')) : [];
}

it('imageChangeBlock shows the digest, packages, layers and base image of both images', () => {
  expect(rows(change)).toEqual([
    'Digest | aaaaaaaa | bbbbbbbb',
    'Packages | 1,000 | 1,003 (+3)',
    'Layers | 5 | 6 (2 new layers)',
    'Base image | debian:12 | unknown',
  ]);
});

it('imageChangeBlock compares the compressed sizes', () => {
  const sized = (base: number | undefined, head: number | undefined) =>
    rows({
      ...change,
      from: { ...from, ...(base !== undefined && { compressedBytes: base }) },
      to: { ...change.to, ...(head !== undefined && { compressedBytes: head }) },
    })[3];
  expect(sized(48_000_000, 49_500_000)).toBe('Compressed size | 48.0 MB | 49.5 MB (+1.5 MB)');
  expect(sized(49_500_000, 48_000_000)).toBe('Compressed size | 49.5 MB | 48.0 MB (−1.5 MB)');
  expect(sized(undefined, 1_500)).toBe('Compressed size | unknown | 1.5 kB');
});

it('imageChangeBlock names the images if there are several images, and shows that packages were removed', () => {
  const back = { from: change.to, to: { packages: 1_000, layers: 5 }, newLayers: 0 };
  expect(rows(change, back as typeof change).slice(5)).toEqual([
    'app:1 |  | ',
    'Digest | bbbbbbbb | unknown',
    'Packages | 1,003 | 1,000 (−3)',
    'Layers | 6 | 5',
  ]);
});

it('imageChangeBlock is empty without images', () => {
  expect(rows()).toEqual([]);
});
