import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const FILES = {
  'go.work':
    'go 1.24.4\n\nuse (\n\t./app\n\t./lib\n)\n\nreplace x.example/old => x.example/new v2.0.0\n',
  'app/go.mod':
    'module a.example/app\n\ngo 1.23.0\n\nrequire (\n\ta.example/lib v0.0.0\n\tx.example/old v1.0.0\n)\n',
  'lib/go.mod': 'module a.example/lib\n',
};

describe('go.work', () => {
  const inventory = inventoryOfFiles(FILES);

  it("adds the packages of the workspace build to those of each module's separate build", () => {
    expect(inventory.packages.map(({ purl }) => purl)).toEqual([
      'pkg:golang/a.example/lib@v0.0.0',
      'pkg:golang/stdlib@1.23.0',
      'pkg:golang/stdlib@1.24.4',
      'pkg:golang/x.example/new@v2.0.0',
      'pkg:golang/x.example/old@v1.0.0',
    ]);
  });

  it('lists a replaced module at the line of the replacement', () => {
    expect(packageNamed(inventory, 'x.example/new').locations).toMatchObject([
      { path: 'go.work', line: 8 },
    ]);
  });

  it('does not affect a module outside the workspace', () => {
    const others = inventoryOfFiles({
      ...FILES,
      'go.work': 'use ./lib\nreplace x.example/old => ./old\n',
    });
    expect(others.packages.map(({ purl }) => purl)).toContain('pkg:golang/a.example/lib@v0.0.0');
  });

  it('is reported as a problem if Go rejects a line', () => {
    const files = { ...FILES, 'go.work': `${FILES['go.work']}\nuse "./\\x61"\n` };
    expect(inventoryOfFiles(files).problems).toMatchObject([
      { code: 'unread-line', path: 'go.work', line: 10 },
    ]);
  });

  it('does not duplicate a problem in a module that is built both with and without the workspace', () => {
    const files = { ...FILES, 'lib/go.mod': 'module l\nrequire a v1.0.0\nexclude a v1.0.0\n' };
    expect(inventoryOfFiles(files).problems).toHaveLength(1);
  });
});

it.each(['../outside', '/outside', './none', '..'])(
  'go.work is reported as a problem if it uses the folder %s, where no module was read',
  (folder) => {
    const text = `go 1.24.4\nuse ${folder}\n`;
    expect(
      inventoryOfFiles({ ...FILES, 'outside/go.mod': 'module o\n', 'go.work': text }),
    ).toMatchObject({
      problems: [{ code: 'not-found', path: 'go.work', line: 2 }],
    });
  },
);
