import { describe, expect, it } from '@jest/globals';
import type { Ecosystem, FileFormat } from '../../../shared/ecosystems/ecosystem.ts';
import { DataError } from '../../../shared/errors/errors.ts';
import { takeInventory } from '../../../shared/inventory/take-inventory.ts';
import type { Problem } from '../../../shared/model/inventory.ts';
import type { SourceContents } from '../../../shared/source/source.ts';
import { aPackage, inventoryOfFiles } from '../../support/inventory.ts';

function contentsOf(paths: readonly string[], problems: readonly Problem[] = []): SourceContents {
  return {
    description: { kind: 'directory', name: 'x' },
    layers: [],
    files: paths.map((path) => ({ path, bytes: Buffer.alloc(0) })),
    problems,
  };
}

/** Finds a package in each `.lock` file. Fails for `bad.lock` and `defect.lock`. */
const ecosystem: Ecosystem = {
  id: 'x',
  formats: [
    {
      wanted: { suffixes: ['.lock'], names: ['companion'] },
      isPrimary: (path) => path.endsWith('.lock'),
      parse: (file) => {
        if (file.path === 'bad.lock') {
          throw new DataError('malformed', 'cannot be read', { path: file.path, line: 3 });
        }
        if (file.path === 'defect.lock') throw new TypeError('a defect of ours');
        return { packages: [aPackage({ locations: [{ path: file.path }] })], problems: [] };
      },
    },
  ],
};

describe('takeInventory', () => {
  it('parses and lists the primary files of each format', () => {
    const inventory = takeInventory(contentsOf(['a.lock', 'b.lock', 'companion', 'c']), [
      ecosystem,
    ]);
    expect(inventory.files).toEqual(['a.lock', 'b.lock']);
    expect(inventory.packages).toMatchObject([
      { purl: 'pkg:npm/a@1.0.0', locations: [{ path: 'a.lock' }, { path: 'b.lock' }] },
    ]);
  });

  it('reports an unreadable file as a problem, but still reads all other files', () => {
    const problem = { code: 'unreadable', message: 'no permission', path: 'z' };
    const inventory = takeInventory(contentsOf(['a.lock', 'bad.lock'], [problem]), [ecosystem]);
    expect(inventory.packages).toHaveLength(1);
    expect(inventory.problems).toEqual([
      { code: 'malformed', message: 'cannot be read', path: 'bad.lock', line: 3 },
      problem,
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from('\ufeffä')],
    ['little-endian UTF-16', Buffer.from('\ufeffä', 'utf16le')],
    ['big-endian UTF-16', Buffer.from('\ufeffä', 'utf16le').swap16()],
  ])(
    'converts a file in %s to UTF-8 without a byte order mark, even if a format looks it up by path',
    (_encoding, bytes) => {
      const seen: unknown[] = [];
      const format: FileFormat = {
        wanted: { names: ['a', 'b'] },
        parse: (file, context) => {
          const other = context.file(file.path === 'a' ? 'b' : 'a');
          seen.push(file.bytes.toString('utf8'), file.hadMark, other?.bytes.toString('utf8'));
          return { packages: [aPackage({ locations: [{ path: file.path }] })], problems: [] };
        },
      };
      const layered = { path: 'a', bytes, layer: 1, earlier: [{ layer: 0, bytes }] };
      const contents = { ...contentsOf([]), files: [layered, { path: 'b', bytes }] };
      takeInventory(contents, [{ id: 'x', formats: [format] }]);
      expect(seen).toEqual(['ä', true, 'ä', 'ä', undefined, 'ä', 'ä', true, 'ä']);
    },
  );

  it('does not change the bytes of extracted data', () => {
    const bytes = Buffer.from('\ufeff{}');
    const seen: Buffer[] = [];
    const format: FileFormat = {
      wanted: { extracts: ['executable'] },
      parse: (file) => {
        seen.push(file.bytes);
        return { packages: [], problems: [] };
      },
    };
    const file = { path: 'a', bytes, extract: 'executable' } as const;
    takeInventory({ ...contentsOf([]), files: [file] }, [{ id: 'x', formats: [format] }]);
    expect(seen).toEqual([bytes]);
  });

  it('reports a problem only once, even if several formats find it', () => {
    const format: FileFormat = {
      wanted: { names: ['a'] },
      parse: ({ path }) => {
        throw new DataError('malformed', 'cannot be read', { path, line: 1 });
      },
    };
    const { problems } = takeInventory(contentsOf(['a']), [
      { id: 'x', formats: [format, { ...format }] },
    ]);
    expect(problems).toHaveLength(1);
  });

  it('shows no credentials of URLs in problems', () => {
    const text = '-r https://bob:secret@h.example/r.txt\n-c https://h.example/c.txt?token=secret\n';
    const { problems } = inventoryOfFiles({ 'requirements.txt': text });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('https://h.example/r.txt'),
      expect.stringContaining('https://h.example/c.txt?token=…'),
    ]);
  });

  it('rethrows a programming error', () => {
    expect(() => takeInventory(contentsOf(['defect.lock']), [ecosystem])).toThrow(TypeError);
  });
});

it('takeInventory reports a Git LFS pointer as a problem, not as an empty file', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 12\n';
  const files = {
    'Gemfile.lock': pointer,
    'go.mod': 'module a\ngo 1.21\nrequire b.example/c v1.0.0\n',
  };
  const { problems, files: read } = inventoryOfFiles(files);
  expect(problems).toMatchObject([{ code: 'unreadable', path: 'Gemfile.lock' }]);
  expect(read).toEqual(['go.mod']);
});
