import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DIRECTORY_LIMITS } from '../../../shared/source/limits.ts';
import { openPath } from '../../../shared/source/open-path.ts';
import { temporaryFolder } from '../../support/programs.ts';

describe('openPath', () => {
  it('applies the specified limits to a folder', async () => {
    const path = temporaryFolder('limits');
    writeFileSync(join(path, 'a.txt'), '12345');
    writeFileSync(join(path, 'b.txt'), '1');
    const source = await openPath({ kind: 'path', path, name: '.' });
    const limits = { ...DIRECTORY_LIMITS, maxFileBytes: 4 };
    const { files, problems } = await source.read({ globs: ['*'] }, { threads: 1, limits });
    expect(files.map((file) => file.path)).toEqual(['b.txt']);
    expect(problems).toMatchObject([{ code: 'limit-exceeded', path: 'a.txt' }]);
  });

  it('rejects a path that does not exist', async () => {
    const path = join(temporaryFolder('missing'), 'x');
    await expect(openPath({ kind: 'path', path, name: 'x' })).rejects.toMatchObject({
      code: 'file-not-found',
    });
  });
});
