import { describe, expect, it } from '@jest/globals';
import {
  ecosystemFixture,
  inventoryOfFiles,
  namesOf,
  packageNamed,
} from '../../support/inventory.ts';

const installed = ecosystemFixture('alpine/installed');

describe.each(['lib/apk/db/installed', 'usr/lib/apk/db/installed'])(
  'the apk database at %s',
  (path) => {
    const inventory = inventoryOfFiles(
      { 'etc/os-release': 'ID=alpine\nVERSION_ID=3.19.1\n', [path]: installed },
      'image',
    );

    it('lists each apk package at the line of its record', () => {
      expect(namesOf(inventory)).toEqual([
        'musl@1.2.4_git20230717-r4',
        'ssl_client@1.36.1-r15',
        'zlib@1.3.1-r0',
      ]);
      expect(packageNamed(inventory, 'zlib').locations).toMatchObject([{ path, line: 20 }]);
    });

    it('lists an apk package with its origin, license, architecture and Alpine branch', () => {
      expect(packageNamed(inventory, 'ssl_client')).toMatchObject({
        purl: 'pkg:apk/alpine/ssl_client@1.36.1-r15?arch=x86_64&distro=alpine-3.19.1',
        ecosystem: 'Alpine:v3.19',
        source: { name: 'busybox', version: '1.36.1-r15' },
        license: 'GPL-2.0-only',
        architecture: 'x86_64',
      });
    });

    it('resolves dependencies of apk packages by package name and by provided name', () => {
      expect(packageNamed(inventory, 'ssl_client').dependsOn).toEqual([
        'pkg:apk/alpine/musl@1.2.4_git20230717-r4?arch=x86_64&distro=alpine-3.19.1',
        'pkg:apk/alpine/zlib@1.3.1-r0?arch=x86_64&distro=alpine-3.19.1',
      ]);
    });
  },
);

describe('the apk database of an image', () => {
  it('is reported as a problem if a record has no version, but all other packages are still listed', () => {
    const found = inventoryOfFiles({ 'lib/apk/db/installed': 'P:a\n\nP:b\nV:1-r0\n' }, 'image');
    expect(namesOf(found)).toEqual(['b@1-r0']);
    expect(found.problems).toMatchObject([{ code: 'malformed', line: 1 }]);
  });

  it('marks requested apk packages and the dependencies of virtual packages as direct', () => {
    const installed = ['curl', 'gcc', 'musl', '.build-deps']
      .map((name) => `P:${name}\nV:1\n${name.startsWith('.') ? 'D:gcc\n' : ''}`)
      .join('\n');
    const files = {
      'lib/apk/db/installed': installed,
      'etc/apk/world': '.build-deps=1\ncurl@edge\n',
    };
    const { packages } = inventoryOfFiles(files, 'image');
    expect(packages.map(({ name, isDirect }) => [name, isDirect])).toEqual([
      ['curl', true],
      ['gcc', true],
      ['musl', false],
    ]);
  });
});
