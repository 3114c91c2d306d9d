import { describe, expect, it } from '@jest/globals';
import { DataError, UserError } from '../../../../shared/errors/errors.ts';
import { readGivenBase } from '../../../../shared/flows/comparison/given-base.ts';

const base = { kind: 'image', name: 'a' } as const;

async function comparedWith(
  read: () => Promise<{ base: typeof base; inventories: readonly string[] }>,
) {
  const infos: string[] = [];
  const found = await readGivenBase('a', read, { info: (text) => infos.push(text) });
  return { ...found.comparison, inventories: found.base?.inventories, infos };
}

describe('readGivenBase', () => {
  it('returns the base', async () => {
    const found = await comparedWith(async () => ({ base, inventories: ['x'] }));
    expect(found).toMatchObject({ status: 'compared', base, inventories: ['x'] });
  });

  it('treats an image that does not exist as an empty base', async () => {
    const found = await comparedWith(async () => {
      throw new UserError('image-not-found', 'no image', 'Push it.');
    });
    expect(found).toMatchObject({ status: 'compared', inventories: [] });
    expect(found.infos).toEqual(['a does not exist yet, so all findings are new']);
  });

  it('states why the base cannot be read', async () => {
    const found = await comparedWith(async () => {
      throw new DataError('malformed', 'it is damaged', { path: 'a' });
    });
    expect(found).toMatchObject({ status: 'unavailable', message: 'it is damaged' });
  });

  it('rethrows an unknown error', async () => {
    const read = async () => {
      throw new TypeError('x');
    };
    await expect(comparedWith(read)).rejects.toThrow(TypeError);
  });
});
