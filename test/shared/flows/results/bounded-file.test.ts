import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { boundedFile } from '../../../../shared/flows/results/bounded-file.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const folder = temporaryFolder('bounded');
const file = join(folder, 'file');
writeFileSync(file, '12345');
symlinkSync(file, join(folder, 'link'));

describe('a bounded file', () => {
  it('is read if its size is within the limit, and causes an error if it is larger', async () => {
    expect((await boundedFile(file, 'file', 5)).toString()).toBe('12345');
    await expect(boundedFile(file, 'file', 4)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it.each(['link', '.'])('is rejected if its path is a link or a folder: %j', async (name) => {
    await expect(boundedFile(join(folder, name), name, 5)).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});
