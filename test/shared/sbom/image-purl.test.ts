import { expect, it } from '@jest/globals';
import { imagePurl } from '../../../shared/sbom/image-purl.ts';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { writeDocument } from '../../support/documents.ts';
import { anInventory } from '../../support/inventory.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const image = (name: string) =>
  ({ kind: 'image', name, digest, platform: 'linux/arm/v7' }) as const;

it.each([
  [
    'debian:12',
    `pkg:oci/debian@${digest}?arch=arm&repository_url=index.docker.io%2Flibrary%2Fdebian&tag=12`,
  ],
  [
    `ghcr.io/o/shop/web@${digest}`,
    `pkg:oci/web@${digest}?arch=arm&repository_url=ghcr.io%2Fo%2Fshop%2Fweb`,
  ],
  ['oci:layout', undefined],
  ['docker-archive:image.tar', undefined],
  ['docker:shop', undefined],
  ['No Image', undefined],
])('imagePurl, for the image %s, returns %s', (name, purl) => {
  expect(imagePurl(image(name))).toBe(purl);
});

it('imagePurl returns undefined if the source is not a registry image or has no digest', () => {
  expect(imagePurl({ kind: 'directory', name: 'debian', digest })).toBeUndefined();
  expect(imagePurl({ kind: 'image', name: 'debian' })).toBeUndefined();
});

it.each([
  'cyclonedx-json',
  'cyclonedx-xml',
  'spdx-json',
  'spdx-tag-value',
  'spdx-json@3.0.1',
] as const)(
  'imagePurl identifies the subject of a document in %s, but none of its packages',
  (format) => {
    const inventory = anInventory({ source: image('ghcr.io/o/r:1') });
    const text = writeDocument(inventory, format, { toolVersion: '1' });
    expect(text.replaceAll('&amp;', '&')).toContain(imagePurl(inventory.source));
    const { packages, problems } = readDocument(Buffer.from(text), 'bom');
    expect(packages.map(({ purl }) => purl)).toEqual(inventory.packages.map(({ purl }) => purl));
    expect(problems).toEqual([]);
  },
);
