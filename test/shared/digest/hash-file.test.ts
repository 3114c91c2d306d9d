import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { hashFile } from '../../../shared/digest/hash-file.ts';
import { openFile } from '../../../shared/files/open-file.ts';
import { temporaryFolder } from '../../support/programs.ts';

it.each([0, 1, 1024 * 1024, 1024 * 1024 + 1])(
  'hashFile hashes a file of %d bytes',
  async (size) => {
    const path = join(temporaryFolder('hash'), 'file');
    const bytes = Buffer.alloc(size, 'content');
    await writeFile(path, bytes);
    const file = await openFile(path);
    const digest = hashFile(file.fd);
    const rest = await file.readFile();
    await file.close();
    expect([digest, rest.length]).toEqual([hash('sha256', bytes, 'hex'), size]);
  },
);
