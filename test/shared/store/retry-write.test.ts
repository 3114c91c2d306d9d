import { describe, expect, it } from '@jest/globals';
import { RemoteError, type RemoteErrorCode } from '../../../shared/errors/errors.ts';
import { retryWrite } from '../../../shared/store/retry-write.ts';
import { impatientNetwork } from '../../support/network.ts';

const failure = (code: RemoteErrorCode) =>
  new RemoteError(code, code, { service: 's', method: 'POST', url: 'u' });

/** What is put fails in these ways, one after the other; `done` tells whether the work was done. */
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

describe('putting once', () => {
  it.each<[RemoteErrorCode]>([['unreachable'], ['timeout'], ['server-error']])(
    'tries again after %s, when it is not there',
    async (code) => {
      const { state, put, isThere } = place([{ code }]);
      expect(await retryWrite(put, isThere, impatientNetwork().network)).toBe('id');
      expect(state).toEqual({ count: 1, puts: 2 });
    },
  );

  it('does not put again what is there although the answer was lost', async () => {
    const { state, put, isThere } = place([{ code: 'unreachable', done: true }]);
    expect(await retryWrite(put, isThere, impatientNetwork().network)).toBeUndefined();
    expect(state).toEqual({ count: 1, puts: 1 });
  });

  it.each<[RemoteErrorCode]>([['forbidden'], ['conflict'], ['too-large']])(
    'ends at %s, which is an answer',
    async (code) => {
      const { state, put, isThere } = place([{ code }]);
      const done = retryWrite(put, isThere, impatientNetwork().network);
      await expect(done).rejects.toMatchObject({ code });
      expect(state.puts).toBe(1);
    },
  );

  it('ends at a service that does not recover', async () => {
    const { state, put, isThere } = place(Array(9).fill({ code: 'server-error' }));
    const { network, waits } = impatientNetwork();
    await expect(retryWrite(put, isThere, network)).rejects.toMatchObject({ code: 'server-error' });
    expect(state.puts).toBe(4);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });
});
