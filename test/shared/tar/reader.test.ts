import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTarReader } from '../../../shared/tar/reader.ts';
import { expandSparse } from '../../../shared/tar/sparse-map.ts';
import { writeFiles } from '../../support/git.ts';
import { describeWith, itWith, runProgram, temporaryFolder } from '../../support/programs.ts';
import { tarOf } from '../../support/tar.ts';

/** Returns the files of an archive that arrives in chunks of `size` bytes. */
function read(tar: Buffer, size = tar.length): Record<string, string> {
  const files: Record<string, string> = {};
  const reader = createTarReader('x', {
    entry: (entry) => entry.type === 'file' || entry.sparse !== undefined,
    data: (entry, bytes) => {
      const content = entry.sparse ? expandSparse(bytes, entry.sparse, 'x') : bytes;
      files[entry.path] = content.toString();
    },
  });
  for (let at = 0; at < tar.length; at += size) reader.push(tar.subarray(at, at + size));
  reader.end();
  return files;
}

const long = `${'d'.repeat(90)}/${'f'.repeat(90)}`;
const files = [
  { path: 'empty' },
  { path: 'a', content: 'x'.repeat(513) },
  { path: 'dir', type: 'directory' },
  { path: long, content: 'pax' },
  { path: `${long}2`, content: 'gnu', long: 'gnu' },
  { path: 'link', type: 'symlink', target: 'a' },
  { path: 'b', content: 'y' },
] as const;
const want = {
  empty: '',
  a: 'x'.repeat(513),
  [long]: 'pax',
  [`${long}2`]: 'gnu',
  b: 'y',
};

describe('the chunked tar reader', () => {
  it.each([1, 7, 511, 512, 513, 1_000, 100_000])(
    'returns the same result with chunks of %d bytes',
    (size) => {
      expect(read(tarOf(files), size)).toEqual(want);
    },
  );

  it('accepts an archive without zero blocks at its end, and ignores any bytes after the zero blocks', () => {
    expect(read(tarOf(files, 0))).toEqual(want);
    expect(read(Buffer.concat([tarOf(files), Buffer.from('rubbish')]))).toEqual(want);
  });

  it('accepts a last file without padding, as old versions of umoci wrote it', () => {
    const tar = tarOf([{ path: 'a', content: 'x'.repeat(600) }], 0);
    expect(read(tar.subarray(0, 512 + 600))).toEqual({ a: 'x'.repeat(600) });
    expect(() => read(tar.subarray(0, 512 + 599))).toThrow('is truncated');
  });

  it.each([200, 700, 1_500])('rejects an archive that is truncated by %d bytes', (bytes) => {
    const tar = tarOf([{ path: 'a', content: 'x'.repeat(3_000) }], 0);
    expect(() => read(tar.subarray(0, tar.length - bytes))).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });

  it('throws only DataErrors, regardless of how an archive was changed', () => {
    const tar = tarOf(files);
    const place = fc.nat(tar.length - 1);
    const property = fc.property(
      fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 8 }),
      (edits) => {
        const changed = Buffer.from(tar);
        for (const [at, byte] of edits) changed[at] = byte;
        try {
          read(changed, 700);
        } catch (error) {
          expect(error).toMatchObject({ name: 'DataError' });
        }
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

describeWith(['tar'], 'archives written by GNU tar', () => {
  it.each([
    ['ustar'],
    ['gnu'],
    ['pax'],
    ['oldgnu'],
    ['v7'],
    ['pax --sparse --sparse-version=0.0'],
    ['pax --sparse --sparse-version=0.1'],
    ['pax --sparse --sparse-version=1.0'],
  ])('are read correctly in the format %s', async (format) => {
    const folder = temporaryFolder('tar');
    const sparse = Buffer.alloc(200_000);
    for (let run = 0; run < 20; run++) sparse.write(`run ${run}`, run * 8_192);
    writeFileSync(join(folder, 'sparse'), sparse);
    writeFileSync(join(folder, 'plain'), 'text');
    await runProgram('fallocate', ['--dig-holes', join(folder, 'sparse')]);
    const args = ['-cf', 'x.tar', ...`--format=${format}`.split(' '), 'sparse', 'plain'];
    expect(await runProgram('tar', args, { cwd: folder })).toMatchObject({ code: 0 });
    const tar = readFileSync(join(folder, 'x.tar'));
    expect(read(tar, 1_000)).toEqual({ sparse: sparse.toString(), plain: 'text' });
  });
});

describe.each([
  ['tar', ['ustar', 'gnu', 'pax', 'oldgnu']],
  ['bsdtar', ['ustar', 'gnutar', 'pax']],
])('names that %s wrote', (program, formats) => {
  for (const format of formats) {
    itWith([program], `are read correctly in the format ${format}`, async () => {
      const folder = temporaryFolder('names');
      const long = `${'folder/'.repeat(12)}${'n'.repeat(90)}`;
      // In ustar, a folder can be 155 bytes long and a name can be 100 bytes long.
      const names = ['plain', 'b c', 'é"$', long];
      for (const name of names) writeFiles(folder, { [name]: name });
      symlinkSync(`/${'to/'.repeat(20)}`, join(folder, 'symlink'));
      linkSync(join(folder, 'plain'), join(folder, 'zlink'));
      const args = [
        '-cf',
        'x.tar',
        `--format=${format}`,
        'plain',
        'b c',
        'é"$',
        'folder',
        'symlink',
        'zlink',
      ];
      // bsdtar writes names in UTF-8 only if the locale uses it.
      const env = { LC_ALL: 'C.UTF-8' };
      const { code, stderr } = await runProgram(program, args, { cwd: folder, env });
      expect([code, stderr]).toEqual([0, '']);
      const entries: Record<string, string> = {};
      const reader = createTarReader('x', {
        entry: ({ path, type, linkPath }) => {
          if (type !== 'directory' && type !== 'file') entries[path] = `${type} ${linkPath}`;
          return type === 'file';
        },
        data: ({ path }, bytes) => {
          entries[path] = bytes.toString();
        },
      });
      reader.push(readFileSync(join(folder, 'x.tar')));
      reader.end();
      expect(entries).toEqual({
        ...Object.fromEntries(names.map((name) => [name, name])),
        symlink: `symlink /${'to/'.repeat(20)}`,
        zlink: 'hardlink plain',
      });
    });
  }
});

describe('data received in chunks', () => {
  const tar = tarOf([
    { path: 'a', content: 'x'.repeat(1000) },
    { path: 'none' },
    { path: 'b', content: 'y' },
  ]);

  /** Returns the data that each entry's sink receives from an archive in chunks. `+` marks the end of the data. */
  function poured(size: number, most = Number.POSITIVE_INFINITY): Record<string, string> {
    const texts: Record<string, string> = {};
    const reader = createTarReader('x', {
      entry: ({ path }) => {
        texts[path] = '';
        return {
          push: (bytes) => {
            texts[path] += bytes.toString();
            return (texts[path]?.length ?? 0) < most;
          },
          end: () => {
            texts[path] += '+';
          },
        };
      },
      data: () => expect(true).toBe(false),
    });
    for (let at = 0; at < tar.length; at += size) reader.push(tar.subarray(at, at + size));
    reader.end();
    return texts;
  }

  it.each([1, 512, 700, 100_000])(
    'is complete and contains no padding with chunks of %d bytes',
    (size) => {
      expect(poured(size)).toEqual({ a: `${'x'.repeat(1000)}+`, none: '+', b: 'y+' });
    },
  );

  it('ends soon after the receiver stops requesting it', () => {
    const { a = '', b } = poured(100, 300);
    expect(a.length).toBeGreaterThanOrEqual(300);
    expect(a.length).toBeLessThan(400);
    expect(a).not.toContain('+');
    expect(b).toBe('y+');
  });
});

it('the chunked tar reader returns the text of each header before its entry, and the bytes after the end of the archive', () => {
  const heard: unknown[] = [];
  const reader = createTarReader('x', {
    header: (texts) => heard.push(...texts),
    entry: ({ path }) => heard.push(`entry ${path}`) < 0,
    data: () => undefined,
    trailing: (bytes) => heard.push(bytes.toString()),
  });
  const name = 'a-name-of-a-file-with-many-characters';
  reader.push(tarOf([{ path: name, pax: { comment: 'text' } }, { path: 'short' }]));
  reader.push(Buffer.from('rest'));
  expect(heard).toEqual(['16 comment=text\n', name, `entry ${name}`, 'entry short', 'rest']);
});
