import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isJavaArchiveName, readJavaArchive } from '../../../shared/binary/java-archive.ts';
import { jarOf, pomOf, type ZipMember } from '../../support/executables.ts';

const jar = (name: string, ...members: ZipMember[]): ZipMember => ({
  name,
  content: jarOf(members),
});

it.each([
  ['a/b.jar', true],
  ['a.WAR', true],
  ['a.jar.txt', false],
  ['jar', false],
])('for the file name %s, isJavaArchiveName returns %s', (name, expected) => {
  expect(isJavaArchiveName(name)).toBe(expected);
});

describe('readJavaArchive', () => {
  it('returns coordinates and identifying attributes', () => {
    const manifest = 'Manifest-Version: 1.0\nImplementation-Title: a\nBuilt-By: me\n';
    const bytes = jarOf([
      { name: 'META-INF/MANIFEST.MF', content: manifest },
      pomOf('g', 'a', '1'),
    ]);
    const found = readJavaArchive(bytes);
    expect(found).toEqual({
      kind: 'java-archive',
      problems: [],
      archives: [
        {
          path: '',
          sha1: createHash('sha1').update(bytes).digest('hex'),
          manifest: { 'Implementation-Title': 'a' },
          poms: [{ group: 'g', artifact: 'a', version: '1' }],
        },
      ],
    });
  });

  it('returns nested archives with their paths', () => {
    const inner = jar('lib/b.jar', jar('c.jar', pomOf('g', 'c', '3')), pomOf('g', 'b', '2'));
    const found = readJavaArchive(jarOf([inner]));
    expect(found?.archives.map(({ path, poms }) => [path, poms[0]?.artifact])).toEqual([
      ['', undefined],
      ['lib/b.jar', 'b'],
      ['lib/b.jar!/c.jar', 'c'],
    ]);
    const sha1 = createHash('sha1').update(inner.content).digest('hex');
    expect(found?.archives[1]).toMatchObject({ path: 'lib/b.jar', sha1 });
  });

  it('returns all archives that Spring Boot would load, regardless of their names', () => {
    const text = { name: 'BOOT-INF/lib/notes', content: 'text' };
    const names = ['BOOT-INF/lib/a', 'WEB-INF/lib-provided/b.dat'];
    const found = readJavaArchive(
      jarOf([text, ...names.map((name) => jar(name, pomOf('g', 'a', '1'))), jar('other/c')]),
    );
    expect(found?.archives.map(({ path }) => path)).toEqual(['', ...names]);
    expect(found?.problems).toEqual([]);
  });

  it('reports an unreadable nested archive and continues', () => {
    const found = readJavaArchive(
      jarOf([{ name: 'x.jar', content: 'none' }, { name: 'y.jar', content: '' }, jar('z.jar')]),
    );
    expect(found?.problems).toEqual(['x.jar cannot be read']);
    expect(found?.archives.map(({ path }) => path)).toEqual(['', 'z.jar']);
  });

  it('stops at a nesting depth that no real program reaches', () => {
    let member: ZipMember = jar('0.jar');
    for (let depth = 1; depth < 40; depth++) member = jar(`${depth}.jar`, member);
    const found = readJavaArchive(jarOf([member]));
    expect(found?.archives).toHaveLength(17);
    expect(found?.problems).toMatchObject([expect.stringContaining('16 archives deep')]);
  });

  it('returns undefined if the file is not a ZIP archive', () => {
    expect(readJavaArchive(Buffer.from('PK'))).toBeUndefined();
  });
});
