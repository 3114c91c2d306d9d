import { describe, expect, it } from '@jest/globals';
import { RemoteError, type RemoteErrorCode } from '../../../shared/errors/errors.ts';
import { retryWrite } from '../../../shared/store/retry-write.ts';
import { impatientNetwork } from '../../support/network.ts';

const failure = (code: RemoteErrorCode) =>
  new RemoteError(code, code, { service: 's', method: 'POST', url: 'u' });

/**
 * Returns a `put` function that fails in these ways, one after another. `done` states whether the write happened
 * nevertheless.
 */
function place(failures: readonly { code: RemoteErrorCode; done?: boolean }[]) {
  const state = { count: 0, puts: 0 };
  const put = async () => {
    const failed = failures[state.puts];
    state.puts += 1;
    if (failed === undefined || failed.done === true) state.count += 1;
    if (failed !== undefined) throw failure(failed.code);
    return 'id';
  };
  return { state, put, isThere: async () => state.count > 0 };
}

describe('retryWrite', () => {
  it.each<[RemoteErrorCode]>([['unreachable'], ['timeout'], ['server-error']])(
    'tries again after the error %s if the content is missing',
    async (code) => {
      const { state, put, isThere } = place([{ code }]);
      expect(await retryWrite(put, isThere, impatientNetwork().network)).toBe('id');
      expect(state).toEqual({ count: 1, puts: 2 });
    },
  );

  it('does not write again after a lost response', async () => {
    const { state, put, isThere } = place([{ code: 'unreachable', done: true }]);
    expect(await retryWrite(put, isThere, impatientNetwork().network)).toBeUndefined();
    expect(state).toEqual({ count: 1, puts: 1 });
  });

  it.each<[RemoteErrorCode]>([['forbidden'], ['conflict'], ['too-large']])(
    'stops after the error %s, because this error is final',
    async (code) => {
      const { state, put, isThere } = place([{ code }]);
      const done = retryWrite(put, isThere, impatientNetwork().network);
      await expect(done).rejects.toMatchObject({ code });
      expect(state.puts).toBe(1);
    },
  );

  it('stops if a service stays unavailable', async () => {
    const { state, put, isThere } = place(Array(9).fill({ code: 'server-error' }));
    const { network, waits } = impatientNetwork();
    await expect(retryWrite(put, isThere, network)).rejects.toMatchObject({ code: 'server-error' });
    expect(state.puts).toBe(4);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });
});
