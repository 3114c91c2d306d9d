import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { requireNoLink } from '../../../shared/files/link-below.ts';
import { temporaryFolder } from '../../support/programs.ts';

/** A guarded folder with a file, and a file outside the folder. */
function aPlace() {
  const outer = realpathSync(temporaryFolder('files'));
  const [workspace, elsewhere] = [join(outer, 'workspace'), join(outer, 'elsewhere')];
  for (const folder of [workspace, elsewhere]) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'file'), 'x');
  }
  return { outer, workspace, elsewhere };
}

it.each([
  ['a file outside the folder', '../elsewhere/file', 'link'],
  ['a file in the folder', 'file', 'link'],
  ['a folder outside the folder', '../elsewhere', 'link/file'],
  ['a missing file', 'nothing', 'link'],
])('requireNoLink rejects, in a guarded folder, a link to %s', (_, target, asked) => {
  const { workspace } = aPlace();
  symlinkSync(target, join(workspace, 'link'));
  expect(() => requireNoLink(join(workspace, asked), [workspace])).toThrow(
    `${join(workspace, 'link')} is a symbolic link`,
  );
});

it('requireNoLink rejects a link in a guarded folder, even if the folder is reached by a different path', () => {
  const { outer, workspace } = aPlace();
  symlinkSync('workspace', join(outer, 'alias'));
  symlinkSync('file', join(workspace, 'link'));
  expect(() => requireNoLink(join(outer, 'alias', 'link'), [workspace])).toThrow('symbolic link');
});

it('requireNoLink accepts links outside guarded folders, and missing files', () => {
  const { outer, workspace, elsewhere } = aPlace();
  symlinkSync(workspace, join(outer, 'alias'));
  symlinkSync('file', join(elsewhere, 'link'));
  const paths = [
    join(outer, 'alias', 'file'),
    join(elsewhere, 'link'),
    join(workspace, 'nothing', 'below'),
    join(workspace, 'file', 'below'),
  ];
  for (const path of paths) expect(() => requireNoLink(path, [workspace])).not.toThrow();
});
