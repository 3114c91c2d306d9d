import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { workTreeAt, workTreesAround } from '../../../shared/git/work-tree.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('workTreesAround returns the work trees around a folder, innermost first', async () => {
  const outer = realpathSync(temporaryFolder('trees'));
  mkdirSync(join(outer, '.git'));
  mkdirSync(join(outer, 'a/inner/b'), { recursive: true });
  writeFileSync(join(outer, 'a/inner/.git'), 'gitdir: ../../.git/modules/inner\n');
  mkdirSync(join(outer, '.git/modules/inner'), { recursive: true });
  const found: string[] = [];
  for await (const { top } of workTreesAround(join(outer, 'a/inner/b'))) found.push(top);
  expect(found.slice(0, 2)).toEqual([join(outer, 'a/inner'), outer]);
  expect(await workTreeAt(join(outer, 'a/inner'))).toMatchObject({
    folder: join(outer, '.git/modules/inner'),
  });
});

it.each(['', 'gitdir: \n', 'gitdir: nowhere\n'])(
  'workTreeAt ignores a .git file that contains %j',
  async (content) => {
    const folder = temporaryFolder('trees');
    writeFileSync(join(folder, '.git'), content);
    expect(await workTreeAt(folder)).toBeUndefined();
  },
);
