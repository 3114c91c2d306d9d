import { writeFileSync } from 'node:fs';
import { open, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extractOptions } from '../../../shared/binary/extractor.ts';
import {
  extractFile,
  isTooLargeToExtract,
  mayGiveExtract,
} from '../../../shared/source/extract-file.ts';
import { elfOf, goBuildInfo, jarOf, pomOf } from '../../support/executables.ts';
import { temporaryFolder } from '../../support/programs.ts';

describe('mayGiveExtract', () => {
  const kinds = new Set(['executable', 'java-archive'] as const);

  it.each([
    ['bin/tool', 'executable'],
    ['bin/python3.12', 'executable'],
    ['lib/a.so.1.2', 'executable'],
    ['a.exe', 'executable'],
    ['a.jar', 'java-archive'],
    ['README.md', undefined],
    ['a/package.json', undefined],
    ['.hidden', undefined],
  ])('for the path %s, returns %s', (path, kind) => {
    expect(mayGiveExtract(path, kinds)).toBe(kind);
    expect(mayGiveExtract(path, new Set())).toBeUndefined();
  });
});

it.each([
  ['java-archive', 2 ** 30, true],
  ['java-archive', 1000, false],
  ['executable', 2 ** 40, false],
] as const)('for %s with %d bytes, isTooLargeToExtract returns %s', (kind, size, expected) => {
  expect(isTooLargeToExtract(kind, size)).toBe(expected);
});

describe('extractFile', () => {
  const program = elfOf([
    { name: '.data', bytes: goBuildInfo('go1.22.1', 'mod\tx\tv1\t\n'), isWritable: true },
  ]);
  async function extract(bytes: Buffer, size = bytes.length) {
    const path = join(temporaryFolder('extract'), 'a.jar');
    writeFileSync(path, bytes);
    const handle = await open(path);
    try {
      return await extractFile(
        { handle, path: 'a.jar', size },
        'java-archive',
        extractOptions(new Set()),
      );
    } finally {
      await handle.close();
    }
  }

  it('reads a file to its end even if the file is larger than one chunk', async () => {
    // The content is larger than one chunk and does not compress.
    const large = { name: 'x', content: 'ab'.repeat(400_000), isStored: true };
    const found = await extract(jarOf([pomOf('g', 'a', '1'), large]));
    expect(found).toMatchObject({ kind: 'java-archive' });
    expect(String(typeof found === 'object' && found.bytes)).toContain('"artifact":"a"');
  });

  it.each([
    ['a program', program, 'too-large'],
    ['a file of zeros', Buffer.alloc(4), undefined],
  ])(
    'decides from the first bytes whether a 100 GB file is a program: %s',
    async (_, head, want) => {
      const path = join(temporaryFolder('extract'), 'large');
      writeFileSync(path, head);
      await truncate(path, 100e9);
      const handle = await open(path);
      try {
        const file = { handle, path: 'large', size: 100e9 };
        expect(await extractFile(file, 'executable', extractOptions(new Set()))).toBe(want);
      } finally {
        await handle.close();
      }
    },
  );

  it('returns undefined for a file that was truncated during the read', async () => {
    expect(await extract(jarOf([]), 10_000)).toBeUndefined();
  });
});
