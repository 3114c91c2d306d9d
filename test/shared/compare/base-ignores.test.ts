import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { type BaseIgnores, readBaseIgnores } from '../../../shared/compare/base-ignores.ts';
import { openBaseReader } from '../../../shared/compare/base-reader.ts';
import { decidingTree } from '../../../shared/compare/deciding-tree.ts';
import { withBase } from '../../../shared/compare/open-base.ts';
import { initialize, writeFiles } from '../../support/git.ts';
import { describeWith } from '../../support/programs.ts';
import { anUpstream, checkOut, type Upstream } from '../../support/proposal.ts';

describeWith(['git'], 'the ignore files in the base', () => {
  let upstream: Upstream;
  let workspace: string;
  let ignores: BaseIgnores;

  beforeAll(async () => {
    upstream = await anUpstream(
      {
        'same/.assayignore': 's',
        'changed/.assayignore': 'old',
        'gone/.assayignore': 'g',
        'gone/x': '',
      },
      { 'changed/.assayignore': 'new', 'gone/.assayignore': null, 'added/.assayignore': 'a' },
    );
    workspace = await checkOut(upstream);
    writeFiles(workspace, { 'made/.assayignore': 'm' });
    writeFileSync(join(workspace, 'same/.assayignore'), 'overwritten by a build');
    await initialize(join(workspace, 'other'));
    await initialize(join(workspace, 'head'));
    writeFiles(workspace, { 'other/.assayignore': 'o', 'head/.assayignore': 'h' });
    ignores = await readIgnores();
  });

  async function readIgnores(): Promise<BaseIgnores> {
    const deciding = await decidingTree(workspace);
    if (deciding === undefined) throw new Error('there is no work tree');
    const noApi = async () => Promise.reject(new Error('there is no API'));
    const reader = await openBaseReader(deciding.tree, process.env, noApi);
    const rule = { kind: 'merge-parent', of: upstream.merge, branch: 'main' } as const;
    const isProposed = async ({ top }: { readonly top: string }) => top.endsWith('/head');
    const read = await withBase(rule, reader, (base) =>
      readBaseIgnores(base, deciding, isProposed),
    );
    if (!('done' in read)) throw new Error(read.message);
    return read.done;
  }

  it.each([
    ['same', 's'],
    ['changed', 'old'],
    ['gone', 'g'],
    ['added', undefined],
    ['made', 'm'],
    ['other', 'o'],
    ['head', undefined],
    ['none', undefined],
  ])('in the folder %s have the content %s', async (folder, content) => {
    const isThere = !['gone', 'none'].includes(folder);
    const found = await ignores.contentIn(join(workspace, folder), isThere);
    expect(found?.toString()).toBe(content);
  });

  it('are listed if the change edits them', () => {
    expect(ignores.changed).toEqual(
      ['added', 'changed', 'gone'].map((folder) => `${folder}/.assayignore`),
    );
  });

  it('cause an error if the commit is unknown', async () => {
    rmSync(join(workspace, '.git/HEAD'));
    writeFileSync(join(workspace, '.git/HEAD'), 'ref: refs/heads/.invalid\n');
    await expect(readIgnores()).rejects.toThrow('unknown');
  });
});
