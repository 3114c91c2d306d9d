import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { openBaseReader } from '../../../shared/compare/base-reader.ts';
import { isOfCommit } from '../../../shared/compare/committed-file.ts';
import { aRepository, git, writeFiles } from '../../support/git.ts';
import { describeWith } from '../../support/programs.ts';

describeWith(['git'], 'a committed file', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await aRepository({ 'a.yml': 'a\n', '.Assay.yml': 'x', made: 'm' }, [
      'a.yml',
      '.Assay.yml',
    ]);
    symlinkSync('a.yml', join(folder, 'link.yml'));
    symlinkSync('/etc/out.yml', join(folder, 'out.yml'));
    await git(folder, 'add', 'link.yml', 'out.yml');
    await git(folder, '-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-qm', 'x');
  });

  const ask = (name: string, content: string) =>
    isOfCommit(join(folder, name), Buffer.from(content), (tree) =>
      openBaseReader(tree, { PATH: process.env['PATH'] }, () => {
        throw new Error('asked for more than the checkout has');
      }),
    );

  it.each([
    ['a.yml', 'a\n', true],
    ['a.yml', 'a\r\n', true],
    ['a.yml', 'b\n', false],
    ['link.yml', 'a\n', true],
    ['link.yml', 'b', false],
    ['out.yml', 'a', false],
    ['.assay.yml', 'x', true],
    ['.assay.yml', 'y', false],
    ['made', 'm', false],
  ])(
    'is compared with the commit: %s with the content %j is unchanged: %s',
    async (name, content, expected) => {
      await expect(ask(name, content)).resolves.toBe(expected);
    },
  );

  it("in a submodule, is compared with the submodule's commit", async () => {
    const inner = join(folder, 'inner');
    await git(folder, 'init', '-q', inner);
    writeFiles(inner, { 'p.yml': 'p' });
    await git(inner, 'add', '.');
    await git(inner, '-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-qm', 'x');
    await expect(ask('inner/p.yml', 'p')).resolves.toBe(true);
    await expect(ask('inner/p.yml', 'q')).resolves.toBe(false);
  });
});
