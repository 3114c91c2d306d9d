import { describe, expect, it } from '@jest/globals';
import { ecosystems } from '../../../../shared/ecosystems/registry.generated.ts';
import {
  baseFileReader,
  type CommittedFiles,
} from '../../../../shared/flows/comparison/base-file-reader.ts';
import { objectId } from '../../../../shared/git/object-id.ts';
import { wantedFiles } from '../../../../shared/inventory/wanted-files.ts';

const WANTED = wantedFiles(ecosystems, 'directory');
/** SHA-256 digest of `{}`. */
const EMPTY_OBJECT = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
const ID = 'a'.repeat(40);
const pointer = (digest: string) =>
  Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 1\n`);
const program = { path: 'bin/tool', bytes: Buffer.from('extract'), extract: 'executable' } as const;

/** Reads one file of the base, and counts the requests for contents. */
async function read(
  path: string,
  own: Parameters<ReturnType<typeof baseFileReader>>[2],
  committed: Partial<CommittedFiles> = {},
  content = Buffer.from('no program'),
) {
  let asked = 0;
  const get = async () => {
    asked += 1;
    return content;
  };
  const nothing = { idOf: async () => undefined, isOnDisk: async () => false };
  const files = { ...nothing, hasDigest: async () => false, ...committed };
  return { file: await baseFileReader(get, WANTED, files)(path, ID, own), asked };
}

describe('the base file reader', () => {
  it('returns the file in the head if its content has the requested object ID', async () => {
    const own = { path: 'package-lock.json', bytes: Buffer.from('{}') };
    const get = async () => Buffer.from('other');
    const reader = baseFileReader(get, WANTED, undefined);
    expect(await reader(own.path, objectId('blob', own.bytes, ID), own)).toBe(own);
    expect(await reader(own.path, ID, own)).toEqual({ ...own, bytes: Buffer.from('other') });
  });

  it('returns undefined for a file that no format reads', async () => {
    expect(await read('readme.md', undefined)).toEqual({ file: undefined, asked: 0 });
  });

  it('reads a file with the extension of a binary file only if it is text in the head', async () => {
    const get = async () => Buffer.from('base');
    const wanted = { globs: ['*'], binaryExtensions: ['.png'] };
    const reader = baseFileReader(get, wanted, undefined);
    expect(await reader('a.png', ID, undefined)).toBeUndefined();
    const own = { path: 'a.png', bytes: Buffer.from('text') };
    expect(await reader('a.png', ID, own)).toEqual({ ...own, bytes: Buffer.from('base') });
  });

  it('does not request a program that is unchanged on disk', async () => {
    expect(await read('bin/tool', program, { isOnDisk: async () => true })).toEqual({
      file: program,
      asked: 0,
    });
  });

  it('skips an unchanged file from which no data was extracted in the head', async () => {
    const unchanged = { idOf: async () => ID };
    expect(await read('bin/tool', undefined, unchanged)).toEqual({ file: undefined, asked: 0 });
    expect(await read('bin/tool', undefined)).toEqual({ file: undefined, asked: 1 });
  });

  it('requests a program that a step changed', async () => {
    expect((await read('bin/tool', program, { idOf: async () => ID })).asked).toBe(1);
  });

  it('recognizes files that are stored as Git LFS pointers in the base', async () => {
    const own = { path: 'package-lock.json', bytes: Buffer.from('{}') };
    const content = pointer(EMPTY_OBJECT);
    expect((await read(own.path, own, {}, content)).file).toBe(own);
    const hasDigest = async (_: string, digest: string) => digest === '1'.repeat(64);
    const there = pointer('1'.repeat(64));
    expect((await read('bin/tool', program, { hasDigest }, there)).file).toBe(program);
    const other = pointer('2'.repeat(64));
    expect((await read('bin/tool', program, { hasDigest }, other)).file).toBeUndefined();
  });
});
