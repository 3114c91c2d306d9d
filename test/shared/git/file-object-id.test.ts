import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileObjectId, fileSha256 } from '../../../shared/git/file-object-id.ts';
import { writeFiles } from '../../support/git.ts';
import { temporaryFolder } from '../../support/programs.ts';

describe('the hash of a file on disk', () => {
  const folder = temporaryFolder('hashed');
  writeFiles(folder, { a: 'hello\n' });
  symlinkSync('a', join(folder, 'link'));
  const file = join(folder, 'a');

  it('is the object ID that git assigns to the file, whether SHA-1 or SHA-256', async () => {
    expect(await fileObjectId(file, '0'.repeat(40))).toBe(
      'ce013625030ba8dba906f756967f9e9ca394464a',
    );
    expect(await fileObjectId(file, '0'.repeat(64))).toBe(
      '2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4',
    );
  });

  it('is the SHA-256 digest of its content if requested', async () => {
    expect(await fileSha256(file)).toBe(
      '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03',
    );
  });

  it.each(['link', 'missing', '.'])('is unknown for the path %s', async (name) => {
    expect(await fileObjectId(join(folder, name), '0'.repeat(40))).toBeUndefined();
    expect(await fileSha256(join(folder, name))).toBeUndefined();
  });
});
