import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const MODULES = `# a.b/used v1.0.0
## explicit; go 1.20
a.b/used/pkg
# a.b/unused v1.0.0
## explicit
# a.b/old v1.0.0 => a.b/new v2.0.0
a.b/new
# a.b/own v1.0.0 => ./own
a.b/own
# a.b/any => a.b/fork v3.0.0
## explicit
`;

describe('vendor/modules.txt', () => {
  const inventory = inventoryOfFiles({ 'vendor/modules.txt': MODULES });

  it('lists the modules with vendored code, and applies replacements', () => {
    expect(namesOf(inventory)).toEqual([
      'a.b/fork@v3.0.0',
      'a.b/new@v2.0.0',
      'a.b/own@v1.0.0',
      'a.b/used@v1.0.0',
    ]);
    expect(packageNamed(inventory, 'a.b/new').locations).toMatchObject([{ line: 6 }]);
  });

  it('adds the modules that are missing from go.mod or have a different version there', () => {
    const requirements = ['a.b/used v1.0.0', 'a.b/old v1.0.0', 'a.b/any v2.0.0'];
    const replacements = ['a.b/old => a.b/new v2.0.0', 'a.b/any => a.b/fork v2.5.0'];
    const lines = [
      ...requirements.map((line) => `require ${line}`),
      ...replacements.map((line) => `replace ${line}`),
    ];
    const files = {
      'vendor/modules.txt': MODULES,
      'go.mod': `module m\n\ngo 1.21\n\n${lines.join('\n')}\n`,
    };
    const found = inventoryOfFiles(files).packages.map(({ name, version, locations }) => [
      `${name}@${version}`,
      ...locations.map(({ path }) => path),
    ]);
    expect(found).toEqual([
      ['a.b/fork@v2.5.0', 'go.mod'],
      ['a.b/fork@v3.0.0', 'vendor/modules.txt'],
      ['a.b/new@v2.0.0', 'go.mod'],
      ['a.b/used@v1.0.0', 'go.mod'],
    ]);
  });

  it.each(['# a.b', 'this is no list', '# a v1.0.0 => b v1.0.0 => c v1.0.0', '#a v1.0.0'])(
    'is reported as a problem if it contains %j',
    (row) => {
      expect(inventoryOfFiles({ 'vendor/modules.txt': `${row}\n` })).toMatchObject({
        packages: [],
        problems: [{ code: 'unread-line', path: 'vendor/modules.txt', line: 1 }],
      });
    },
  );

  it('is reported as a problem if a package does not belong to a module', () => {
    expect(inventoryOfFiles({ 'vendor/modules.txt': 'a.b/c\n' }).problems).toHaveLength(1);
  });
});
