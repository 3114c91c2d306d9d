import { describe, expect, it } from '@jest/globals';
import { RemoteError, type RemoteErrorCode } from '../../../shared/errors/errors.ts';
import { isUnreadable, readWhileWritten } from '../../../shared/oci/read-while-written.ts';
import { impatientNetwork } from '../../support/network.ts';

const failing = (code: RemoteErrorCode) =>
  new RemoteError(code, 'answered 500', { service: 'registry', method: 'GET', url: 'tag' });

/** Reads content that the registry refuses `times` times. */
async function readAfter(times: number, error: Error = failing('server-error')) {
  const { network, waits } = impatientNetwork();
  let left = times;
  const content = await readWhileWritten(async () => {
    if (left-- > 0) throw error;
    return 'content';
  }, network);
  return { content, waits };
}

describe('content that other writers change', () => {
  it('is read without delay if the registry returns it', async () => {
    expect(await readAfter(0)).toEqual({ content: 'content', waits: [] });
  });

  it('is read again after increasingly long delays', async () => {
    expect(await readAfter(3)).toEqual({ content: 'content', waits: [1_000, 2_000, 4_000] });
  });

  it('cannot be read if the registry does not recover', async () => {
    await expect(readAfter(4)).rejects.toMatchObject({ code: 'server-error' });
  });

  it.each(['forbidden', 'rate-limited', 'unreachable'] as const)(
    'is not read again after the error %s',
    async (code) => {
      await expect(readAfter(1, failing(code))).rejects.toMatchObject({ code });
      expect(isUnreadable(failing(code))).toBe(false);
    },
  );
});
