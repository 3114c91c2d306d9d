import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const PATH = 'var/lib/rpmmanifest/container-manifest-2';

const row = (...fields: string[]) => `${fields.join('\t')}\n`;

describe(PATH, () => {
  const inventory = inventoryOfFiles(
    {
      'etc/os-release': 'ID=azurelinux\nVERSION_ID="3.0"\n',
      [PATH]:
        row(
          'glibc',
          '2.38-8.azl3',
          '1',
          '2',
          'Microsoft',
          '(none)',
          '3',
          'x86_64',
          '0',
          'glibc-2.38-8.azl3.src.rpm',
        ) +
        row(
          'openssl',
          '3.3.0-2',
          '1',
          '2',
          'Microsoft',
          '1',
          '3',
          'x86_64',
          '1',
          'openssl-3.3.0-2.src.rpm',
        ) +
        row('cut', 'off'),
    },
    'image',
  );

  it('a container manifest lists one package per line', () => {
    expect(namesOf(inventory)).toEqual(['glibc@2.38-8.azl3', 'openssl@1:3.3.0-2']);
    expect(packageNamed(inventory, 'glibc')).toMatchObject({
      purl: 'pkg:rpm/azurelinux/glibc@2.38-8.azl3?arch=x86_64&distro=azurelinux-3.0&upstream=glibc-2.38-8.azl3.src.rpm',
      supplier: 'Microsoft',
      locations: [{ path: PATH, line: 1 }],
    });
  });

  it('a container manifest is reported as a problem if a line does not describe a package', () => {
    expect(inventory.problems).toMatchObject([{ code: 'malformed', path: PATH, line: 3 }]);
  });
});
