import { mkdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { claimFolder, makeFolder } from '../../../shared/files/make-folder.ts';
import { temporaryFolder } from '../../support/programs.ts';

/** A workspace, and a folder outside it. */
function aPlace() {
  const outer = realpathSync(temporaryFolder('files'));
  const [workspace, elsewhere] = [join(outer, 'workspace'), join(outer, 'elsewhere')];
  mkdirSync(workspace);
  mkdirSync(elsewhere);
  return { outer, workspace, elsewhere };
}

describe('makeFolder', () => {
  it('creates missing parents and returns the real path', () => {
    const { workspace } = aPlace();
    const folder = join(workspace, 'a', 'b', 'c');
    expect(makeFolder(folder, [workspace])).toBe(folder);
    expect(makeFolder(folder, [workspace])).toBe(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it.each([
    ['that leads out', '../elsewhere', 'out'],
    ['that leads out by an absolute path', '/tmp', 'out'],
    ['that stays inside', 'real', 'out'],
    ['that is broken', 'nothing', 'out'],
    ['to an existing folder', '../elsewhere', 'out/below'],
  ])('rejects, in a guarded folder, a link %s', (_, target, asked) => {
    const { workspace } = aPlace();
    mkdirSync(join(workspace, 'real'));
    symlinkSync(target, join(workspace, 'out'));
    expect(() => makeFolder(join(workspace, asked), [workspace])).toThrow(
      `${join(workspace, 'out')} is a symbolic link`,
    );
  });

  it('rejects a link in a guarded folder, even if the folder is reached by a different path', () => {
    const { outer, workspace } = aPlace();
    symlinkSync(workspace, join(outer, 'alias'));
    symlinkSync('../elsewhere', join(workspace, 'out'));
    expect(() => makeFolder(join(outer, 'alias', 'out'), [workspace])).toThrow('symbolic link');
    expect(() => makeFolder(join(workspace, 'out'), [join(outer, 'alias')])).toThrow('symbolic');
  });

  it('follows links to the guarded folder, and links outside it', () => {
    const { outer, workspace, elsewhere } = aPlace();
    symlinkSync('elsewhere/../workspace', join(outer, 'alias'));
    expect(makeFolder(join(outer, 'alias', 'a'), [workspace])).toBe(join(workspace, 'a'));
    symlinkSync(elsewhere, join(outer, 'other'));
    expect(makeFolder(join(outer, 'other', 'a'), [workspace])).toBe(join(elsewhere, 'a'));
  });

  it('throws an error for a cycle of links', () => {
    const { outer } = aPlace();
    symlinkSync('b', join(outer, 'a'));
    symlinkSync('a', join(outer, 'b'));
    expect(() => makeFolder(join(outer, 'a', 'x'), [])).toThrow('symbolic link');
  });

  it('throws an error if a file exists where a folder is expected', () => {
    const { workspace } = aPlace();
    writeFileSync(join(workspace, 'file'), '');
    expect(() => makeFolder(join(workspace, 'file', 'x'), [workspace])).toThrow('ENOTDIR');
  });
});

it('claimFolder creates a folder only once', () => {
  const folder = join(temporaryFolder('files'), 'x');
  expect([claimFolder(folder), claimFolder(folder)]).toEqual([true, false]);
});
