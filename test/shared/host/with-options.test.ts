import { expect, it } from '@jest/globals';
import { optionHelp, withOptions } from '../../../shared/host/with-options.ts';

it.each([
  ['Set `path` or `image`.', 'Set `--path` or `--image`.'],
  ['To read all, set `path: .`.', 'To read all, set `--path .`.'],
  ['Set `partial: allow` in the policy.', 'Set `partial: allow` in the policy.'],
  ['Use `--path`, not path.', 'Use `--path`, not path.'],
  ['Set `image: true`.', 'Set `--image`.'],
  ['Run `path scan`.', 'Run `path scan`.'],
  ['a\nTo accept: `path: x`.', 'a\nTo accept: `path: x`.'],
])('withOptions converts %j to %j', (message, want) => {
  expect(withOptions(message, ['path', 'image'])).toBe(want);
});

it.each([
  ['With `path`, use this input.', 'With `--path`, use this option.'],
  ['The inputs and standard input.', 'The options and standard input.'],
])('optionHelp converts %j to %j', (help, want) => {
  expect(optionHelp(help, ['path'])).toBe(want);
});
