import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed, packedFixture } from '../../support/inventory.ts';

const ROCKY = 'ID="rocky"\nVERSION_ID="9.4"\n';

describe.each([
  ['Berkeley DB', 'var/lib/rpm/Packages', 'rpm/Packages'],
  ['NDB', 'usr/lib/sysimage/rpm/Packages.db', 'rpm/Packages.db'],
  ['SQLite', 'var/lib/rpm/rpmdb.sqlite', 'rpm/rpmdb.sqlite'],
])('the rpm database of %s', (_name, path, fixture) => {
  const inventory = inventoryOfFiles(
    { 'etc/os-release': ROCKY, [path]: packedFixture(fixture) },
    'image',
  );

  it('lists each package with its epoch, version and release', () => {
    expect(inventory.problems).toEqual([]);
    expect(namesOf(inventory)).toEqual([
      'alpha@1:3.0.7-27.el9',
      'beta@2.0~rc1-1.el9',
      'gamma@1.4-2.module+el9',
    ]);
  });

  it('lists purls with the epoch as a qualifier', () => {
    expect(packageNamed(inventory, 'alpha')).toMatchObject({
      purl: 'pkg:rpm/rocky/alpha@3.0.7-27.el9?arch=x86_64&distro=rocky-9.4&epoch=1&upstream=alpha-3.0.7-27.el9.src.rpm',
      ecosystem: 'Rocky Linux:9',
      source: { name: 'alpha', version: '1:3.0.7-27.el9' },
      architecture: 'x86_64',
      license: 'Apache-2.0',
      supplier: 'Example',
    });
  });

  it('lists a modular package with its module stream in the purl', () => {
    expect(packageNamed(inventory, 'gamma').purl).toContain('&rpmmod=gamma:18:1:rhel9&');
  });

  it('resolves dependencies on names that packages provide and on files', () => {
    expect(packageNamed(inventory, 'alpha').dependsOn).toEqual([
      packageNamed(inventory, 'beta').purl,
      packageNamed(inventory, 'gamma').purl,
    ]);
  });
});

describe('a damaged or empty rpm database', () => {
  it.each(['rpm/Packages', 'rpm/Packages.db', 'rpm/rpmdb.sqlite'])(
    'is reported as a problem if it is truncated: %s',
    (fixture) => {
      const bytes = packedFixture(fixture);
      const name = `var/lib/rpm/${fixture.slice('rpm/'.length)}`;
      const half = bytes.subarray(0, Math.floor(bytes.length / 3));
      const { problems } = inventoryOfFiles({ [name]: half }, 'image');
      expect(problems).toMatchObject([{ code: 'malformed', path: name }]);
    },
  );

  it('is reported as a problem if its format is unknown', () => {
    const { problems } = inventoryOfFiles({ 'var/lib/rpm/Packages': 'x'.repeat(4096) }, 'image');
    expect(problems).toMatchObject([{ code: 'unsupported-version' }]);
  });

  it('is accepted if it is empty', () => {
    expect(inventoryOfFiles({ 'var/lib/rpm/Packages': '' }, 'image').problems).toEqual([]);
  });

  it.each(['rpm/Packages', 'rpm/Packages.db', 'rpm/rpmdb.sqlite'])(
    'never throws an error when it is read, regardless of which bytes are damaged: %s',
    (fixture) => {
      const bytes = packedFixture(fixture);
      const name = `var/lib/rpm/${fixture.slice('rpm/'.length)}`;
      for (let round = 0; round < 300; round++) {
        const bad = Buffer.from(bytes);
        // The first bytes of a page locate all other data. A fixed stride changes many of them.
        for (let at = round * 7; at < bad.length; at += 4096 + round) bad[at] = (round * 31) % 256;
        expect(() => inventoryOfFiles({ [name]: bad }, 'image')).not.toThrow();
      }
    },
  );
});
