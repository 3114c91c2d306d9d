import { describe, expect, it } from '@jest/globals';
import { shellWord } from '../../../shared/fix/shell-word.ts';
import { groupedFixes } from '../../../shared/report/grouped-fixes.ts';

const FIX = { kind: 'update', packages: [], fixes: ['a'], stays: [] } as const;

describe('groupedFixes', () => {
  it('combines the same change in several files, and names all files', () => {
    const fixes = ['x', 'y', 'z'].map((path) => ({ ...FIX, title: `Update in ${path}`, path }));
    const others = [
      { ...FIX, title: 'Another change' },
      { ...FIX, title: 'Update in x', path: 'x', fixes: ['b'] },
    ];
    expect(groupedFixes([...fixes, ...others])).toEqual([
      { fix: fixes[0], repeats: ['y', 'z'] },
      ...others.map((fix) => ({ fix, repeats: [] })),
    ]);
  });

  const inFolders = (
    commandOf: (folder: string) => string | undefined,
    folders: readonly string[],
  ) =>
    groupedFixes(
      folders.map((folder) => {
        const command = commandOf(folder);
        const path = `${folder}package.json`;
        return {
          ...FIX,
          title: `Update in ${path}`,
          path,
          ...(command !== undefined && { command }),
        };
      }),
    );

  it('returns one command for all files', () => {
    const command = (folder: string) =>
      folder === '' ? 'npm update ms' : `cd ${shellWord(folder.slice(0, -1))} && npm update ms`;
    expect(inFolders(command, ['', 'a/', "b c'd/"])).toEqual([
      {
        fix: expect.objectContaining({
          title: 'Update in package.json; the same in 2 more files',
          command: `for dir in . a 'b c'\\''d'; do (cd "$dir" && npm update ms); done`,
        }),
        repeats: [],
        folders: 3,
      },
    ]);
  });

  it('returns the command for one file if the loop is too long', () => {
    const fixes = ['a', 'b'].map((path) => ({
      ...FIX,
      title: path,
      path,
      command: `cd ${path} && c`,
    }));
    expect(groupedFixes(fixes, 10)).toEqual([{ fix: fixes[0], repeats: ['b'] }]);
  });

  it('returns one alternative for all files', () => {
    const fixes = ['a', 'b'].map((path) => ({
      ...FIX,
      title: `Update in ${path}/x`,
      path: `${path}/x`,
      alternative: `\`cd ${path} && npm install\``,
    }));
    const [{ fix } = { fix: undefined }] = groupedFixes(fixes);
    expect(fix?.alternative).toBe('`for dir in a b; do (cd "$dir" && npm install); done`');
  });

  it('names the other files if one command cannot change all of them', () => {
    const different = (folder: string) => `cd ${folder} && npm update ${folder}`;
    expect(inFolders(different, ['a/', 'b/'])[0]?.repeats).toEqual(['b/package.json']);
    const long = Array.from({ length: 200 }, (_, at) => `folder-${at}/`);
    const same = (folder: string) => `cd ${folder.slice(0, -1)} && npm update`;
    expect(inFolders(same, long)[0]?.repeats).toHaveLength(199);
    expect(inFolders(() => undefined, ['a/', 'b/'])[0]?.repeats).toEqual(['b/package.json']);
  });
});
