import { expect, it } from '@jest/globals';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { productIds } from '../../../shared/vex/product-ids.ts';

const digest = (part: string) => `sha256:${part.repeat(32)}`;

function idsOf(source: FindingsFile['source'], images?: FindingsFile['images']): readonly string[] {
  const file = { packages: 0, findings: [], problems: [], advisories: { name: 'osv' } };
  return productIds({ kind: 'assay/findings/v2', ...file, source, images });
}

it('productIds returns the purls of a multi-platform image and of each of its images', () => {
  const source = { kind: 'image', name: 'ghcr.io/o/App:1', indexDigest: digest('aa') } as const;
  const images = [{ platform: 'linux/amd64', digest: digest('bb') }];
  expect(idsOf({ ...source, name: 'ghcr.io/o/app:1' }, images)).toEqual([
    `pkg:oci/app@${digest('aa')}?repository_url=ghcr.io%2Fo%2Fapp`,
    `pkg:oci/app@${digest('bb')}?repository_url=ghcr.io%2Fo%2Fapp`,
  ]);
});

it('productIds identifies an image that is not from a registry by its digest', () => {
  const source = { kind: 'image', name: 'oci:layout:1', digest: digest('aa') } as const;
  expect(idsOf(source)).toEqual([`pkg:oci/image@${digest('aa')}`]);
});

it('productIds identifies a folder by its GitHub repository', () => {
  const source = {
    kind: 'directory',
    name: '.',
    checkout: { repository: 'o/app', root: '' },
  } as const;
  expect(idsOf(source)).toEqual(['pkg:github/o/app']);
  expect(idsOf({ kind: 'directory', name: '.' })).toEqual([]);
});
