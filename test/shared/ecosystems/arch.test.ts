import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../support/inventory.ts';

const FOLDER = 'var/lib/pacman/local';
const DESC =
  '%NAME%\nlibgcc\n\n%VERSION%\n1:14.2.1-1\n\n%BASE%\ngcc\n\n%ARCH%\nx86_64\n\n%LICENSE%\nGPL-3.0-or-later\nGFDL-1.3\n\n%REASON%\n1\n\n';

describe('the pacman database', () => {
  it('lists a package with its license, source package and install reason', () => {
    const inventory = inventoryOfFiles(
      { 'etc/os-release': 'ID=arch\nBUILD_ID=rolling\n', [`${FOLDER}/libgcc-1/desc`]: DESC },
      'image',
    );
    expect(packageNamed(inventory, 'libgcc')).toMatchObject({
      purl: 'pkg:alpm/arch/libgcc@1:14.2.1-1?arch=x86_64&distro=arch',
      version: '1:14.2.1-1',
      source: { name: 'gcc', version: '1:14.2.1-1' },
      license: 'GPL-3.0-or-later AND GFDL-1.3',
      isDirect: false,
    });
  });

  it('is reported as a problem if a package has no version', () => {
    const path = `${FOLDER}/a-1/desc`;
    expect(inventoryOfFiles({ [path]: '%NAME%\na\n' }, 'image').problems).toMatchObject([
      { code: 'malformed', path },
    ]);
  });
});
