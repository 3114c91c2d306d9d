import { describe, expect, it } from '@jest/globals';
import { uncheckedParts } from '../../../shared/inventory/unsupported-packages.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { inventoryOfFiles } from '../../support/inventory.ts';

const STATUS = 'Package: bash\nStatus: install ok installed\nVersion: 5.2-1\n\n';

/** Returns the inventory of an image with the given `os-release` file and Debian packages. */
const anImage = (system: string): Inventory =>
  inventoryOfFiles({ 'etc/os-release': system, 'var/lib/dpkg/status': STATUS }, 'image');

const aPlatform = (platform: string, inventory: Inventory): Inventory => ({
  ...inventory,
  source: { ...inventory.source, platform },
});

const DOCKERFILE = inventoryOfFiles({ Dockerfile: 'FROM debian:12\n' });
const DEBIAN = anImage('ID=debian\nVERSION_ID=12\n');

const messagesOf = (...inventories: readonly Inventory[]) =>
  uncheckedParts(inventories).map(({ message }) => message);

describe('operating system packages', () => {
  it.each([
    ['Kali', 'ID=kali\nVERSION_ID=2026.1\n', 'kali 2026.1'],
    ['Debian without a release', 'ID=debian\n', 'debian'],
    ['an unknown system', '', 'an unknown operating system'],
  ])('are reported as unchecked on %s', (_, system, named) => {
    expect(uncheckedParts([anImage(system)])).toEqual([
      {
        code: 'not-found',
        message: `no advisories for ${named} (deb): 1 package not checked`,
        path: 'var/lib/dpkg/status',
      },
    ]);
  });

  it('are not reported if there are advisories for the system', () => {
    expect(uncheckedParts([DEBIAN])).toEqual([]);
  });

  it('in an SBOM belong to the system in their purls', () => {
    const component = {
      type: 'library',
      name: 'bash',
      purl: 'pkg:deb/void/bash@5?distro=void-20260101',
    };
    const document = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [component] };
    expect(messagesOf(readDocument(JSON.stringify(document), 'bom.json'))).toEqual([
      'no advisories for void 20260101 (deb): 1 package not checked',
    ]);
  });
});

it('uncheckedParts reports nothing for a single source without operating system packages', () => {
  expect(uncheckedParts([DOCKERFILE])).toEqual([]);
});

it('uncheckedParts reports an unchecked platform even if another platform was checked', () => {
  const platforms = [aPlatform('linux/amd64', DEBIAN), aPlatform('linux/arm64', DOCKERFILE)];
  expect(messagesOf(...platforms)).toEqual(['nothing in this image was checked (linux/arm64)']);
});
