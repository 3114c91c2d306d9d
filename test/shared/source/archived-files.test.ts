import { expect, it } from '@jest/globals';
import { listZip } from '../../../shared/binary/zip.ts';
import { archivedFiles, isZip } from '../../../shared/source/archived-files.ts';
import { jarOf } from '../../support/executables.ts';

function filesIn(names: readonly string[], content: string | Buffer = 'x') {
  const archive = jarOf(names.map((name) => ({ name, content })));
  expect(isZip(archive)).toBe(true);
  const files = [...archivedFiles(listZip(archive) ?? [], archive)];
  return files.map(({ name, isOfApplication }) => [name, isOfApplication]);
}

it('archivedFiles omits classes and nested archives in a backup', () => {
  expect(filesIn(['a/.env', 'a/b.jar', 'a/c.class'])).toEqual([['a/.env', false]]);
});

it('archivedFiles marks the files of the application itself, including its classes', () => {
  const own = 'BOOT-INF/classes/application.properties';
  expect(filesIn(['META-INF/a.xml', own, 'BOOT-INF/classes/A.class'])).toEqual([
    ['META-INF/a.xml', false],
    [own, true],
    ['BOOT-INF/classes/A.class', true],
  ]);
});

it('archivedFiles omits a file that is larger than the limit', () => {
  expect(filesIn(['a'], Buffer.alloc(8 * 1024 * 1024 + 1))).toEqual([]);
});
