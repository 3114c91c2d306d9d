import { describe, expect, it } from '@jest/globals';
import { DataError, UserError } from '../../../../shared/errors/errors.ts';
import { readGivenBase } from '../../../../shared/flows/comparison/given-base.ts';
import { runRepository } from '../../../../shared/host/run-repository.ts';
import type { HostKind } from '../../../../shared/host/step.ts';
import { actionHost } from '../../../support/action-host.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const base = { kind: 'image', name: 'a', id: DIGEST } as const;

async function comparedWith(
  read: () => Promise<{ base: typeof base; inventories: readonly string[] }>,
  digest?: string,
  kind: HostKind = 'actions',
) {
  const host = actionHost({}, { kind });
  const sources = [{ kind: 'image', name: 'b', ...(digest !== undefined && { digest }) } as const];
  const found = await readGivenBase('a', read, {
    sources,
    kind,
    run: runRepository(host),
    log: host,
  });
  return { ...found.comparison, inventories: found.base?.inventories, infos: host.heard.infos };
}

describe('readGivenBase', () => {
  it('returns the base and its inventories', async () => {
    const found = await comparedWith(async () => ({ base, inventories: ['x'] }));
    expect(found).toMatchObject({ status: 'compared', base, inventories: ['x'] });
  });

  it('does not compare an image with itself in a workflow', async () => {
    const read = async () => ({ base, inventories: ['x'] });
    const found = await comparedWith(read, DIGEST);
    expect(found).toEqual({
      status: 'none',
      infos: ['a is the scanned image, so all findings count.'],
    });
    expect((await comparedWith(read, DIGEST, 'terminal')).status).toBe('compared');
    expect((await comparedWith(read, DIGEST.replace('a', 'b'))).status).toBe('compared');
  });

  it('treats an image that does not exist as an empty base', async () => {
    const found = await comparedWith(async () => {
      throw new UserError('image-not-found', 'no image', 'Push it.');
    });
    expect(found).toMatchObject({ status: 'compared', inventories: [] });
    expect(found.infos).toEqual(['a does not exist yet, so all findings are new']);
  });

  it('states the reason if the base cannot be read', async () => {
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
