import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { extractOptions } from '../../../shared/binary/extractor.ts';
import { type Kept, keepFile, keepText, scanFile } from '../../../shared/source/keep-file.ts';
import { DIRECTORY_LIMITS } from '../../../shared/source/limits.ts';
import { temporaryFolder } from '../../support/programs.ts';

function keeping(limits: Partial<Kept['limits']> = {}): Kept {
  return {
    root: temporaryFolder('keep'),
    extracting: extractOptions(new Set()),
    limits: { ...DIRECTORY_LIMITS, ...limits },
    files: [],
    problems: [],
    keptBytes: 0,
  };
}

it('keepFile keeps a file under the requested name', async () => {
  const kept = keeping();
  writeFileSync(join(kept.root, 'real'), 'text');
  keepFile('name', 'real', kept);
  expect(kept.files).toEqual([{ path: 'name', bytes: Buffer.from('text') }]);
});

it('keepText keeps a file only if it starts with text', () => {
  const kept = keeping({ maxFileBytes: 10 });
  const files = {
    a: 'text',
    b: '\0\x01\x02',
    c: '',
    d: `\0\x01${' '.repeat(20)}`,
    e: 'x'.repeat(11),
  };
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(kept.root, path), text);
    keepText(path, kept);
  }
  expect(kept.files.map(({ path }) => path)).toEqual(['a', 'c']);
  expect(kept.problems).toMatchObject([{ code: 'limit-exceeded', path: 'e' }]);
});

it('keepFile reports a file that is too large, missing or not a regular file', async () => {
  const kept = keeping({ maxFileBytes: 3 });
  writeFileSync(join(kept.root, 'large'), 'text');
  mkdirSync(join(kept.root, 'folder'));
  for (const path of ['large', 'gone', 'folder']) keepFile(path, path, kept);
  expect(kept.files).toEqual([]);
  expect(kept.problems).toMatchObject([
    { code: 'limit-exceeded', path: 'large' },
    { code: 'unreadable', path: 'gone' },
  ]);
});

it('keepFile does not follow a link that has replaced a file', async () => {
  const kept = keeping();
  writeFileSync(join(kept.root, 'real'), 'text');
  symlinkSync('real', join(kept.root, 'link'));
  keepFile('link', 'link', kept);
  await scanFile('link', 'executable', kept);
  expect(kept.files).toEqual([]);
  expect(kept.problems).toMatchObject([{ path: 'link' }, { path: 'link' }]);
});

it('keepFile limits the total size', async () => {
  const kept = keeping({ maxKeptBytes: 5 });
  writeFileSync(join(kept.root, 'a'), 'text');
  keepFile('a', 'a', kept);
  expect(() => keepFile('b', 'a', kept)).toThrow('more than 5 bytes of files to read');
});
