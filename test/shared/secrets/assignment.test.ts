import { describe, expect, it } from '@jest/globals';
import { assignmentAt } from '../../../shared/secrets/assignment.ts';

function read(text: string, keyword = 'token') {
  const start = text.toLowerCase().indexOf(keyword);
  const found = assignmentAt(text, start, start + keyword.length);
  return found && [found.key, text.slice(found.start, found.end)];
}

describe('assignmentAt', () => {
  it.each([
    ['API_TOKEN=abc', 'API_TOKEN', 'abc'],
    ['apiToken := "abc"', 'apiToken', 'abc'],
    ['var apiToken string = "abc"', 'apiToken', 'abc'],
    ['val token: String = "abc"', 'token', 'abc'],
    ['"api_token": "a\\"c"', 'api_token', 'a\\"c'],
    ['{\\"token\\": \\"abc\\"}', 'token', 'abc'],
    ["'token' => 'abc',", 'token', 'abc'],
    ['TOKEN ?= abc', 'TOKEN', 'abc'],
    ['set("api.token", "abc")', 'api.token', 'abc'],
    ['setToken("abc")', 'setToken', 'abc'],
    ['<apiToken>\n  abc\n</apiToken>', 'apiToken', 'abc'],
    ['<token kind="x">abc</token>', 'token', 'abc'],
    ['<add key="Token" value="abc" />', 'Token', 'abc'],
    ['- name: API_TOKEN\n  value: "abc"', 'API_TOKEN', 'abc'],
    ['--token abc --verbose', '--token', 'abc'],
    ['--token=abc', '--token', 'abc'],
    ['token "abc"', 'token', 'abc'],
    ['"a\\nTOKEN=abc\\nB=1"', 'TOKEN', 'abc'],
    ['token = getenv("T") ?: "abc"', 'token', 'abc'],
    ['api token: abc', 'token', 'abc'],
    ['token = "abc', 'token', 'abc'],
  ])('reads %j as the name %s with the value %s', (text, key, value) => {
    expect(read(text)).toEqual([key, value]);
  });

  it.each(['a token of the user', 'token != "abc"', 'token: ""', 'tokens\n\nabc', 'if (token) {'])(
    'finds no assignment in %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
