import { describe, expect, it } from '@jest/globals';
import { decode } from '../../../shared/json/decode.ts';
import { checkoutSchema } from '../../../shared/model/inventory.ts';

const COMMIT = 'a'.repeat(40);

const WHOLE = {
  commit: COMMIT,
  ref: 'refs/heads/feature/ünïcode',
  repository: 'octo_acme/app.js',
  mergeOf: 'b'.repeat(64),
  root: 'services/pay',
};

describe('the commit in a findings file', () => {
  it('is read exactly as it was written', () => {
    expect(decode(checkoutSchema, WHOLE)).toEqual(WHOLE);
    expect(decode(checkoutSchema, { root: '' })).toEqual({ root: '' });
  });

  it.each([
    ['commit', 'main'],
    ['commit', `${COMMIT}\n`],
    ['mergeOf', COMMIT.toUpperCase()],
    ['ref', 'main'],
    ['ref', 'refs/heads/../../x'],
    ['ref', 'refs/heads/a b'],
    ['repository', 'octo/app/../../x'],
    ['repository', 'octo/..'],
    ['root', '/etc'],
    ['root', 'a/../../b'],
    ['root', '..'],
  ])('is rejected if `%s` is %j', (name, value) => {
    expect(() => decode(checkoutSchema, { ...WHOLE, [name]: value })).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: `$.${name}` } }),
    );
  });
});
