import { describe, expect, it } from '@jest/globals';
import { RemoteError, type RemoteErrorCode } from '../../../shared/errors/errors.ts';
import type { ImageStore } from '../../../shared/oci/image-store.ts';
import { isCalm, newProgress, noteWrite, waitForOthers } from '../../../shared/store/shared-tag.ts';
import { impatientNetwork } from '../../support/network.ts';

function aStore(kind: ImageStore['kind'] = 'registry'): ImageStore {
  const never = () => Promise.reject(new Error('not asked'));
  return {
    name: 'registry.test/o/r',
    kind,
    getManifest: never,
    openBlob: never,
    readBlob: never,
    putBlob: never,
    putManifest: never,
    listReferrers: never,
  };
}

function anError(code: RemoteErrorCode): RemoteError {
  return new RemoteError(code, code, { service: 'x', method: 'PUT', url: 'x' });
}

describe('sharing a tag', () => {
  it('needs no patience when nothing was written, nor in a folder', async () => {
    const { network, waits } = impatientNetwork();
    expect(await isCalm(aStore(), newProgress(), network)).toBe(true);
    const progress = { ...newProgress(), writes: 1 };
    expect(await isCalm(aStore('layout'), progress, network)).toBe(true);
    expect(waits).toEqual([]);
  });

  it('looks twice over at least 300 ms after a write', async () => {
    const { network, waits } = impatientNetwork();
    const progress = newProgress();
    noteWrite(progress, aStore(), 'tag');
    let looks = 0;
    while (!(await isCalm(aStore(), progress, network))) looks += 1;
    expect(looks).toBe(2);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(300);
  });

  it('is more patient where reading and writing is slow, up to six seconds', async () => {
    for (const [cycleMs, total] of [
      [200, 1_000],
      [60_000, 6_000],
    ] as const) {
      const { network, waits } = impatientNetwork();
      const progress = { ...newProgress(), writes: 1, cycleMs };
      while (!(await isCalm(aStore(), progress, network)));
      expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(total);
    }
  });

  it('gives up after many writes and says so', () => {
    const progress = newProgress();
    const write = () => noteWrite(progress, aStore(), 'tag');
    for (let count = 0; count < 60; count++) write();
    expect(write).toThrow(expect.objectContaining({ code: 'conflict' }));
  });

  it.each<[RemoteErrorCode, boolean]>([
    ['precondition-failed', true],
    ['conflict', true],
    ['server-error', true],
    ['timeout', true],
    ['unauthorized', false],
    ['forbidden', false],
    ['too-large', false],
  ])('after %s it tries again: %s', async (code, isPassing) => {
    const { network, waits } = impatientNetwork();
    const waited = waitForOthers(anError(code), { ...newProgress(), writes: 1 }, network);
    if (isPassing) await waited;
    else await expect(waited).rejects.toMatchObject({ code });
    expect(waits).toHaveLength(isPassing ? 1 : 0);
  });
});
