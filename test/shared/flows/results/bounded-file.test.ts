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
  it('is read up to its limit', async () => {
    expect((await boundedFile(file, 'file', 5)).toString()).toBe('12345');
    await expect(boundedFile(file, 'file', 4)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it.each(['link', '.'])('is refused if its path is %j', async (name) => {
    await expect(boundedFile(join(folder, name), name, 5)).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});
