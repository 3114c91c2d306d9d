import { expect, it } from '@jest/globals';
import { repositoryUrls } from '../../../../shared/flows/inventory/resolve-choice.ts';

it.each([
  [[], false, ['https://repo1.maven.org/maven2']],
  [[], true, []],
  [['none'], false, undefined],
  [['local'], false, []],
  [
    ['https://r.test/a/', 'http://127.0.0.1:8/b'],
    true,
    ['https://r.test/a', 'http://127.0.0.1:8/b'],
  ],
])(
  'for the values %j, and with offline advisories set to %s, repositoryUrls returns %j',
  (stated, isOffline, urls) => {
    expect(repositoryUrls({ stated, isOffline })).toEqual(urls);
  },
);

it.each([
  ['central'],
  ['file:///repo'],
  ['https://u:p@r.test'],
  ['https://r.test?x'],
  ['local', 'none'],
])('repositoryUrls rejects the value %s', (...stated) => {
  expect(() => repositoryUrls({ stated, isOffline: false })).toThrow(
    expect.objectContaining({ code: 'input-invalid' }),
  );
});
