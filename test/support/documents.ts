import type { Inventory } from '../../shared/model/inventory.ts';
import type { DocumentFormat, DocumentOptions } from '../../shared/sbom/format.ts';
import { documentChunks } from '../../shared/sbom/write-document.ts';
import { anInventory, aPackage } from './inventory.ts';

/** Writes the inventory as an SBOM. */
export function writeDocument(
  inventory: Inventory,
  format: DocumentFormat,
  options: DocumentOptions,
): string {
  return [...documentChunks(inventory, format, options)].join('');
}

/** An inventory with every kind of data that a document can express. */
export function aFullInventory(): Inventory {
  return anInventory({
    source: {
      kind: 'image',
      name: 'ghcr.io/o/r:1.2',
      digest: `sha256:${'a'.repeat(64)}`,
      indexDigest: `sha256:${'b'.repeat(64)}`,
      platform: 'linux/amd64',
      supplier: 'Octo, Inc.',
    },
    os: { id: 'debian', versionId: '12', prettyName: 'Debian GNU/Linux 12 (bookworm)' },
    layers: [{ diffId: 'sha256:2', createdBy: 'ADD rootfs.tar /' }, { diffId: 'sha256:4' }],
    packages: [
      aPackage({
        purl: 'pkg:deb/debian/libc6@2.36-9%2Bdeb12u7?arch=amd64&distro=debian-12',
        type: 'deb',
        name: 'libc6',
        version: '2.36-9+deb12u7',
        ecosystem: 'Debian:12',
        locations: [{ path: 'var/lib/dpkg/status', line: 12, layer: 0 }],
        source: { name: 'glibc', version: '2.36-9+deb12u7' },
        architecture: 'amd64',
        supplier: 'GNU Libc Maintainers <debian-glibc@lists.debian.org>',
        license: 'GPL-2 and others',
      }),
      aPackage({
        purl: 'pkg:npm/%40s/a@1.0.0',
        name: '@s/a',
        scope: 'development',
        isDirect: true,
        license: 'MIT OR Apache-2.0',
        hashes: [{ algorithm: 'sha512', value: 'ab'.repeat(64) }],
        downloadUrl: 'https://registry.example/a b[1].tgz',
        dependsOn: ['pkg:npm/b'],
        locations: [
          { path: 'a/package-lock.json', line: 7, layer: 1 },
          { path: 'b/package-lock.json', line: 9, layer: 1 },
        ],
      }),
      aPackage({ purl: 'pkg:npm/b', name: 'b', version: '', scope: 'unknown', isDirect: false }),
    ],
    contained: [
      aPackage({
        purl: 'pkg:pypi/six@1.16.0',
        type: 'pypi',
        name: 'six',
        version: '1.16.0',
        locations: [{ path: 'usr/lib/python3/dist-packages/six.py', layer: 0 }],
        ownedBy: ['pkg:deb/debian/libc6@2.36-9%2Bdeb12u7?arch=amd64&distro=debian-12'],
      }),
    ],
    problems: [{ code: 'malformed', message: 'no "name"', path: 'c/package.json', line: 2 }],
    files: ['a/package-lock.json', 'b/package-lock.json', 'var/lib/dpkg/status'],
  });
}

/** Removes the data that reading back cannot keep, because the source is then the document. */
export function asReadBack(inventory: Inventory, path: string): unknown {
  const source = { ...inventory.source, kind: 'sbom', name: path, checkout: undefined };
  const lost = { programs: undefined, compressedBytes: undefined };
  return JSON.parse(JSON.stringify({ ...inventory, source, ...lost }, withoutOthers));
}

/** Only findings of an audit have columns, and only comparisons use `includedBy`. */
function withoutOthers(key: string, value: unknown): unknown {
  return ['column', 'endLine', 'endColumn', 'includedBy'].includes(key) ? undefined : value;
}
