import { describe, expect, it } from '@jest/globals';
import { ecosystemFixture, inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

function manifest(name: string, version: string) {
  const folder = `app/node_modules/.pnpm/${name}@${version}/node_modules/${name}`;
  return { [`${folder}/package.json`]: JSON.stringify({ name, version, license: 'MIT' }) };
}

const INSTALLED = {
  ...manifest('mkdirp', '0.5.6'),
  ...manifest('minimist', '1.2.7'),
  ...manifest('left-pad', '1.3.0'),
};

describe('the lockfile that pnpm keeps in node_modules', () => {
  it.each(['pnpm8', 'pnpm12'])(
    'written by %s adds direct flags, dependencies and digests to the installed packages',
    (version) => {
      const notes = ecosystemFixture(`npm/managers/${version}/pnpm-lock.yaml`);
      const files = {
        ...INSTALLED,
        'app/node_modules/.pnpm/lock.yaml': notes,
        'app/local/package.json': '{"name":"local"}',
      };
      const inventory = inventoryOfFiles(files, 'image');
      expect(packageNamed(inventory, 'mkdirp')).toMatchObject({
        scope: 'unknown',
        isDirect: true,
        license: 'MIT',
        dependsOn: ['pkg:npm/minimist@1.2.7'],
        hashes: [{ algorithm: 'sha512' }],
      });
      expect(packageNamed(inventory, 'minimist').isDirect).toBe(false);
      expect(packageNamed(inventory, 'left-pad').isDirect).toBe(true);
      expect(inventory.packages).toHaveLength(3);
    },
  );

  it('merges the dependencies of a package that it lists with several sets of peers', () => {
    const notes = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      mkdirp: {specifier: '*', version: 0.5.6(minimist@1.2.7)}
packages:
  mkdirp@0.5.6: {}
  minimist@1.2.7: {}
  left-pad@1.3.0: {}
snapshots:
  mkdirp@0.5.6(left-pad@1.3.0):
    dependencies: {left-pad: 1.3.0}
  mkdirp@0.5.6(minimist@1.2.7):
    dependencies: {minimist: 1.2.7}
  minimist@1.2.7: {}
  left-pad@1.3.0: {}
`;
    const files = { ...INSTALLED, 'app/node_modules/.pnpm/lock.yaml': notes };
    expect(packageNamed(inventoryOfFiles(files, 'image'), 'mkdirp')).toMatchObject({
      isDirect: true,
      dependsOn: ['pkg:npm/left-pad@1.3.0', 'pkg:npm/minimist@1.2.7'],
    });
  });

  it('does not confuse a package from a commit with a release', () => {
    const notes = `lockfileVersion: 5.4
packages:
  host.example/left-pad/1234:
    name: left-pad
    version: 1.3.0
    resolution: {commit: '1234', repo: https://host.example/left-pad.git, type: git}
`;
    const files = { ...INSTALLED, 'app/node_modules/.pnpm/lock.yaml': notes };
    expect(packageNamed(inventoryOfFiles(files, 'image'), 'left-pad').purl).toBe(
      'pkg:npm/left-pad@1.3.0?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Fleft-pad.git%401234',
    );
  });

  it('is ignored if it is invalid', () => {
    const files = { ...INSTALLED, 'app/node_modules/.pnpm/lock.yaml': 'a: [' };
    const { packages, problems } = inventoryOfFiles(files, 'image');
    expect(packages.map(({ isDirect }) => isDirect)).toEqual([undefined, undefined, undefined]);
    expect(problems).toEqual([]);
  });
});
