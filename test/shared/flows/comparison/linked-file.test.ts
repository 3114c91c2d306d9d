import { expect, it } from '@jest/globals';
import type { Base } from '../../../../shared/compare/open-base.ts';
import { DataError } from '../../../../shared/errors/errors.ts';
import { findOrNone, linkedFile } from '../../../../shared/flows/comparison/linked-file.ts';

const own = { path: 'lock', bytes: Buffer.from('x') };

function baseWith(find: Base['find']): Base {
  return { find, content: async () => Buffer.from('of the base') } as Partial<Base> as Base;
}

it('linkedFile reads the target of a link in the base', async () => {
  const base = baseWith(async () => ({ kind: 'file', id: 'a'.repeat(40), path: 'real' }));
  const found = await linkedFile(base, own, { prefix: 'app', submodules: new Map() });
  expect(found?.bytes.toString()).toBe('of the base');
});

it('findOrNone returns undefined for a link that points outside the repository, and reports other errors', async () => {
  const failing = (code: 'path-escapes' | 'limit-exceeded') =>
    baseWith(async (path) => {
      throw new DataError(code, 'x', { path });
    });
  expect(await findOrNone(failing('path-escapes'), 'a')).toBeUndefined();
  await expect(findOrNone(failing('limit-exceeded'), 'a')).rejects.toThrow('x');
});
