import { expect, it } from '@jest/globals';
import { withOptions } from '../../../shared/host/with-options.ts';

it.each([
  ['Set `path` or `image`.', 'Set `--path` or `--image`.'],
  ['To read all, set `path: .`.', 'To read all, set `--path .`.'],
  ['Set `partial: allow` in the policy.', 'Set `partial: allow` in the policy.'],
  ['Use `--path`, not path.', 'Use `--path`, not path.'],
  ['Run `path scan`.', 'Run `path scan`.'],
  ['a\nTo accept: `path: x`.', 'a\nTo accept: `path: x`.'],
])('withOptions converts %j to %j', (message, want) => {
  expect(withOptions(message, ['path', 'image'])).toBe(want);
});
