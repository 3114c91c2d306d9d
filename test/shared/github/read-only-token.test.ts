import { describe, expect, it } from '@jest/globals';
import { RemoteError } from '../../../shared/errors/errors.ts';
import { isReadOnlyToken } from '../../../shared/github/read-only-token.ts';

const refused = (code: 'forbidden' | 'server-error') =>
  new RemoteError(code, 'refused', {
    service: 'GitHub',
    method: 'POST',
    url: 'https://x',
    status: 403,
  });
const pull = (isMaybeReadOnly: boolean) => ({ number: 7, headSha: 'a', isMaybeReadOnly });

describe('isReadOnlyToken', () => {
  it.each([
    [refused('forbidden'), pull(true), true],
    [refused('forbidden'), pull(false), false],
    [refused('forbidden'), undefined, false],
    [refused('server-error'), pull(true), false],
    [new Error('x'), pull(true), false],
  ])(
    'returns true only for a rejected request in a pull request whose token can be read-only (%#)',
    (error, pr, wanted) => {
      expect(isReadOnlyToken(error, pr)).toBe(wanted);
    },
  );
});
