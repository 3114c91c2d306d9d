import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readTexts } from '../../../actions/scan/read-texts.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('readTexts omits missing files and, on a runner, symbolic links', async () => {
  const folder = temporaryFolder('texts');
  await writeFile(join(folder, 'package.json'), '{}');
  await symlink('/etc/hostname', join(folder, 'yarn.lock'));
  const host = { kind: 'actions', workspace: folder, stepsFolder: folder, env: {} } as const;
  const impossible = ['a\0b/package.json', `${'x'.repeat(300)}/package.json`];
  const paths = ['package.json', 'yarn.lock', 'missing', ...impossible];
  const texts = await readTexts(paths, folder, host);
  expect([...texts]).toEqual([['package.json', '{}']]);
});
