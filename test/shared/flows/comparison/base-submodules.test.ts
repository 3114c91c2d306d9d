import { describe, expect, it } from '@jest/globals';
import type { Base } from '../../../../shared/compare/open-base.ts';
import { ecosystems } from '../../../../shared/ecosystems/registry.generated.ts';
import { readSubmodules } from '../../../../shared/flows/comparison/base-submodules.ts';
import type { ScannedFolder } from '../../../../shared/flows/comparison/scanned-folder.ts';
import { wantedFiles } from '../../../../shared/inventory/wanted-files.ts';
import type { SourceFile } from '../../../../shared/source/source.ts';

const wanted = wantedFiles(ecosystems, 'directory');
const PROBLEM = { code: 'unreadable', message: 'x', path: 'libs/a' };

async function readFrom(folder: Partial<ScannedFolder>, ignored: readonly string[] = []) {
  const find = async (path: string) => ({ kind: 'submodule', id: 'base', path }) as const;
  const base = { find } as Partial<Base> as Base;
  const description = { kind: 'directory', name: '.' } as const;
  const head = { description, layers: [], files: [], problems: [], ignored };
  const kept: SourceFile[] = [];
  const submodules = new Map([['libs/a', 'head']]);
  const problems = await readSubmodules(
    base,
    head,
    {
      prefix: '',
      wanted,
      submodules,
      readSubmodule: async (_, work) => {
        const files = ['package-lock.json', 'readme.md'].map((path) => ({ path, id: path }));
        await work({ files, content: async (id) => Buffer.from(id) });
        return undefined;
      },
      ...folder,
    },
    (file) => file !== undefined && kept.push(file),
  );
  return { problems, paths: kept.map(({ path }) => path) };
}

describe('readSubmodules', () => {
  it('reads the requested files of a submodule if its commit differs', async () => {
    const paths = ['libs/a/package-lock.json'];
    expect(await readFrom({})).toEqual({ problems: [], paths });
    const inLibs = await readFrom({ prefix: 'libs' });
    expect(inLibs.paths).toEqual(['a/package-lock.json']);
  });

  it('skips a submodule that is at the same commit, outside the scanned folder, or in an ignored folder', async () => {
    const nothing = { problems: [], paths: [] };
    expect(await readFrom({ submodules: new Map([['libs/a', 'base']]) })).toEqual(nothing);
    expect(await readFrom({ prefix: 'services' })).toEqual(nothing);
    expect(await readFrom({}, ['libs/a/'])).toEqual(nothing);
  });

  it('returns a problem for a submodule that cannot be read', async () => {
    const readSubmodule = async () => PROBLEM;
    expect(await readFrom({ readSubmodule, prefix: 'libs' })).toEqual({
      problems: [{ ...PROBLEM, path: 'a' }],
      paths: [],
    });
  });
});
